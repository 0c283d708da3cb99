package eu.dpasdk.docs.api;

import org.jspecify.annotations.Nullable;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Opcodes;

/** Whether a class file is marked as one for users. */
enum Status {
  INTERNAL,
  FOR_USERS,
  UNSAID;

  private static final String MARK = "Leu/dpasdk/model/api/ApiStatus;";

  static Status of(ClassReader type) {
    Reader reader = new Reader();
    type.accept(reader, ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
    return reader.found;
  }

  private static final class Reader extends ClassVisitor {
    private Status found = UNSAID;

    Reader() {
      super(Opcodes.ASM9);
    }

    @Override
    public @Nullable AnnotationVisitor visitAnnotation(String type, boolean visible) {
      return type.equals(MARK) ? new Level() : null;
    }

    private final class Level extends AnnotationVisitor {
      Level() {
        super(Opcodes.ASM9);
      }

      @Override
      public void visitEnum(String name, String type, String value) {
        found = value.equals("INTERNAL") ? INTERNAL : FOR_USERS;
      }
    }
  }
}
