// SPDX-License-Identifier: Apache-2.0

// libpq, PostgreSQL's client library, under our own names.
//
// The library is opened when the first connection is made (dlopen), so that a command without a
// database neither loads it nor needs it. No header of libpq is included: its few functions are
// declared in cpostgres.c, and its binary interface (libpq.so.5) has been the same since 2006.
//
// Conventions: text is UTF-8, results are text, a connection is used by one thread at a time, and
// every result is given back with cpostgres_result_free.
#ifndef CPOSTGRES_H
#define CPOSTGRES_H

#include <stdbool.h>
#include <stdint.h>

/// Opens the library once; false when it is not installed.
bool cpostgres_load(void);

// Connections.
typedef struct cpostgres cpostgres;
/// Connects and waits, at most as long as the URI's connect_timeout or 5 seconds for each address. NULL when out of
/// memory or when the library is missing. `is_late` says that the time was over, which has no message.
cpostgres *cpostgres_open(const char *uri, bool *is_late);
/// The server that a connection is made to, and its port; empty if they are not known.
const char *cpostgres_host(const cpostgres *c);
const char *cpostgres_port(const cpostgres *c);
void cpostgres_close(cpostgres *c);
/// Whether the connection was made and has not been lost.
bool cpostgres_is_open(const cpostgres *c);
/// The last message of the connection, possibly of several lines.
const char *cpostgres_message(const cpostgres *c);
/// The version of the server: 150020 for 15.20.
int32_t cpostgres_server_version(const cpostgres *c);

// Statements. `values` may contain NULL; `formats` is 0 for text and 1 for binary.
typedef struct cpostgres_result cpostgres_result;
enum {
  CPOSTGRES_FAILED = -1,
  CPOSTGRES_DONE = 0,
  CPOSTGRES_ROWS = 1,
  CPOSTGRES_COPY_IN = 2,
  CPOSTGRES_COPY_OUT = 3
};
/// Runs several statements separated by semicolons, without parameters.
cpostgres_result *cpostgres_run(cpostgres *c, const char *sql);
cpostgres_result *cpostgres_run_with(cpostgres *c, const char *sql, int32_t count,
                                     const char *const *values, const int32_t *lengths,
                                     const int32_t *formats);
cpostgres_result *cpostgres_prepare(cpostgres *c, const char *name, const char *sql);
cpostgres_result *cpostgres_run_prepared(cpostgres *c, const char *name, int32_t count,
                                         const char *const *values, const int32_t *lengths,
                                         const int32_t *formats);

// Statements that are waited for. `cpostgres_next_result` has their result, and then NULL.
/// Sends a statement without waiting for its result.
bool cpostgres_send_with(cpostgres *c, const char *sql, int32_t count, const char *const *values,
                         const int32_t *lengths, const int32_t *formats);
/// Waits for the result of a statement that was sent. Returns 1, 0 if it did not come in time, and -1 if the connection was
/// lost.
int32_t cpostgres_wait_result(cpostgres *c, int32_t milliseconds);
/// Asks the server to stop the statement that is running.
void cpostgres_cancel(cpostgres *c);

// Results.
int32_t cpostgres_result_kind(const cpostgres_result *r);
/// The SQLSTATE of an error ("40001") and its first line; empty when there is none.
const char *cpostgres_result_state(const cpostgres_result *r);
const char *cpostgres_result_message(const cpostgres_result *r);
int32_t cpostgres_result_rows(const cpostgres_result *r);
int32_t cpostgres_result_columns(const cpostgres_result *r);
/// A value and its length in bytes; NULL for a null.
const char *cpostgres_result_value(const cpostgres_result *r, int32_t row, int32_t column,
                                   int32_t *length);
void cpostgres_result_free(cpostgres_result *r);

// COPY, after a statement of kind CPOSTGRES_COPY_IN or CPOSTGRES_COPY_OUT.
bool cpostgres_copy_put(cpostgres *c, const uint8_t *bytes, int32_t length);
/// Ends COPY IN; `error` cancels it. The result says whether the rows were taken.
cpostgres_result *cpostgres_copy_end(cpostgres *c, const char *error);
/// The next bytes of COPY OUT, which cpostgres_copy_free takes back. Returns their length, -1 at
/// the end and -2 after an error; `cpostgres_next_result` then has the outcome.
int32_t cpostgres_copy_get(cpostgres *c, uint8_t **out);
void cpostgres_copy_free(uint8_t *bytes);
/// The next result of the statement that is running; NULL when it is complete.
cpostgres_result *cpostgres_next_result(cpostgres *c);

// LISTEN.
/// Waits for a message of a channel that the connection listens to, and copies its text, cut to
/// `capacity` - 1 bytes. Returns 1, 0 if none came in time, and -1 if the connection was lost.
int32_t cpostgres_wait_notice(cpostgres *c, int32_t milliseconds, char *text, int32_t capacity);

#endif
