// What the C library has and Swift does not see, because its headers name it for programs in C with GNU's extensions only.
#pragma once

/// Renames a file; with `seller_rename_exchange` among the flags it swaps two files in one step.
int renameat2(int old_folder, const char *old_path, int new_folder, const char *new_path, unsigned int flags);

/// `RENAME_EXCHANGE` of <linux/fs.h>.
static const unsigned int seller_rename_exchange = 1u << 1;
