#ifndef STORYBANK_CSQLITE_SHIM_H
#define STORYBANK_CSQLITE_SHIM_H

#include <sqlite3.h>

// Swift cannot call variadic C functions: https://sqlite.org/c3ref/db_config.html
static inline int storybank_db_config_flag(sqlite3 *db, int option, int value, int *result) {
  return sqlite3_db_config(db, option, value, result);
}

// A macro that casts an integer to a function pointer, which the importer cannot see:
// https://sqlite.org/c3ref/c_static.html
static inline sqlite3_destructor_type storybank_transient(void) { return SQLITE_TRANSIENT; }

#endif
