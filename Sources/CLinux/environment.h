// The environment's variables, whose list Swift does not let anybody read, because anybody may change it.
#pragma once

extern char **environ;

/// The variables as `NAME=value`, the last of them null.
static inline char *const *seller_environment(void) { return environ; }
