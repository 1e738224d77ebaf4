#ifndef STORYBANK_CSQLITE_SHIM_H
#define STORYBANK_CSQLITE_SHIM_H

#include <sqlite3.h>

// Swift cannot call variadic C functions: https://sqlite.org/c3ref/db_config.html
static inline int storybank_db_config_flag(sqlite3 *db, int option, int value, int *result) {
  return sqlite3_db_config(db, option, value, result);
}

// Variadic too: https://sqlite.org/c3ref/config.html
static inline int storybank_config_flag(int option, int value) { return sqlite3_config(option, value); }

// A macro that casts an integer to a function pointer, which the importer cannot see:
// https://sqlite.org/c3ref/c_static.html
static inline sqlite3_destructor_type storybank_transient(void) { return SQLITE_TRANSIENT; }

// The extension interface of full-text search, NULL without it. The name of the pointer's type has to
// outlive the statement, which only a C literal promises: https://sqlite.org/c3ref/bind_blob.html
static inline fts5_api *storybank_fts5_api(sqlite3 *db) {
  fts5_api *api = 0;
  sqlite3_stmt *statement = 0;
  if (sqlite3_prepare_v2(db, "SELECT fts5(?1)", -1, &statement, 0) == SQLITE_OK) {
    sqlite3_bind_pointer(statement, 1, (void *)&api, "fts5_api_ptr", 0);
    sqlite3_step(statement);
  }
  sqlite3_finalize(statement);
  return api;
}

#endif
