// The build failed, and for each of the mistakes: by the line it stands on.
def source = new File(basedir, 'src/main/kotlin/consumer/Mistakes.kt').readLines()
def mistakes = (1..source.size()).findAll { source[it - 1].startsWith('fun ') }
def log = new File(basedir, 'build.log').text
def refused = (log =~ /Mistakes\.kt:\[?(\d+)[,:]\d+\]? .*/).collect { it }
def lines = refused.findAll { it[0] =~ /(?i)null|type mismatch/ }.collect { it[1] as int } as Set
assert mistakes.size() == 4
assert lines == mistakes as Set : "refused: ${refused*.first()}"
assert !log.contains('Unresolved reference')
true
