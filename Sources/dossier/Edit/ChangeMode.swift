// What becomes of a change: it is written, printed as a patch, or named.

enum ChangeMode { case write, patch, list }
