package eu.dpasdk.docs.api;

import org.jspecify.annotations.Nullable;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.Attribute;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.RecordComponentVisitor;
import org.objectweb.asm.TypePath;

/** Leaves of a class the names and types of what others can use. */
final class SignaturesOnly extends ClassVisitor {
  SignaturesOnly(ClassVisitor next) {
    super(Opcodes.ASM9, next);
  }

  static boolean isShown(int access) {
    return (access & (Opcodes.ACC_PUBLIC | Opcodes.ACC_PROTECTED)) != 0
        && (access & Opcodes.ACC_SYNTHETIC) == 0;
  }

  @Override
  public @Nullable FieldVisitor visitField(
      int access, String name, String type, @Nullable String generic, @Nullable Object value) {
    if (isShown(access)) {
      super.visitField(access, name, type, generic, value);
    }
    return null;
  }

  @Override
  public @Nullable MethodVisitor visitMethod(
      int access,
      String name,
      String type,
      @Nullable String generic,
      String @Nullable [] exceptions) {
    if (isShown(access)) {
      super.visitMethod(access, name, type, generic, exceptions);
    }
    return null;
  }

  @Override
  public void visitInnerClass(
      String name, @Nullable String outer, @Nullable String inner, int access) {
    if (outer != null) {
      super.visitInnerClass(name, outer, inner, access);
    }
  }

  @Override
  public @Nullable AnnotationVisitor visitAnnotation(String type, boolean visible) {
    return null;
  }

  @Override
  public @Nullable AnnotationVisitor visitTypeAnnotation(
      int reference, @Nullable TypePath path, String type, boolean visible) {
    return null;
  }

  @Override
  public @Nullable RecordComponentVisitor visitRecordComponent(
      String name, String type, @Nullable String generic) {
    super.visitRecordComponent(name, type, generic);
    return null;
  }

  @Override
  public void visitSource(@Nullable String source, @Nullable String debug) {}

  @Override
  public void visitAttribute(Attribute attribute) {}
}
