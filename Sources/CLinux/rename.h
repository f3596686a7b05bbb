// What the C library has and Swift does not see, because its headers name it for programs in C with GNU's extensions only.
#pragma once

/// Renames a file; with one of the flags below it swaps two files in one step, or takes no name that is taken.
int renameat2(int old_folder, const char *old_path, int new_folder, const char *new_path, unsigned int flags);

/// `RENAME_NOREPLACE` of <linux/fs.h>.
static const unsigned int seller_rename_no_replace = 1u << 0;
/// `RENAME_EXCHANGE` of <linux/fs.h>.
static const unsigned int seller_rename_exchange = 1u << 1;

/// Begins to bring a file's bytes to the disk and does not wait for it.
int sync_file_range(int file, __INT64_TYPE__ offset, __INT64_TYPE__ count, unsigned int flags);

/// `SYNC_FILE_RANGE_WRITE` of <linux/fs.h>.
static const unsigned int seller_sync_range_write = 1u << 1;
