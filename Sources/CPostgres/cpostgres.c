// SPDX-License-Identifier: Apache-2.0
#include "cpostgres.h"

#include <dlfcn.h>
#include <netdb.h>
#include <poll.h>
#include <pthread.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

// PostgresPollingStatusType and ConnStatusType.
enum { PG_POLLING_READING = 1, PG_POLLING_WRITING = 2 };
enum { PG_CONNECTION_OK = 0, PG_CONNECTION_BAD = 1 };

// PGnotify: a message to a channel.
struct notice {
  char *channel;
  int process;
  char *text;
};

// PQconninfoOption: an option of a connection.
struct option {
  char *keyword;
  char *environment;
  char *compiled;
  char *value;
  char *label;
  char *display;
  int size;
};

// The part of libpq's interface that is used, as the PostgreSQL manual describes it
// (chapter "libpq - C Library").
static struct {
  void *(*connect_start)(const char *const *keys, const char *const *values, int expands);
  int (*connect_poll)(void *c);
  void (*reset)(void *c);
  struct option *(*options)(void *c);
  void (*free_options)(struct option *options);
  void (*finish)(void *c);
  int (*status)(const void *c);
  char *(*message)(const void *c);
  char *(*host)(const void *c);
  char *(*port)(const void *c);
  int (*server_version)(const void *c);
  void *(*set_notice)(void *c, void (*handler)(void *, const char *), void *context);
  void *(*exec)(void *c, const char *sql);
  void *(*exec_with)(void *c, const char *sql, int count, const unsigned *types,
                     const char *const *values, const int *lengths, const int *formats, int format);
  void *(*prepare)(void *c, const char *name, const char *sql, int count, const unsigned *types);
  void *(*exec_prepared)(void *c, const char *name, int count, const char *const *values,
                         const int *lengths, const int *formats, int format);
  int (*result_status)(const void *r);
  char *(*result_field)(const void *r, int code);
  char *(*result_message)(const void *r);
  int (*rows)(const void *r);
  int (*columns)(const void *r);
  char *(*value)(const void *r, int row, int column);
  int (*length)(const void *r, int row, int column);
  int (*is_null)(const void *r, int row, int column);
  void (*clear)(void *r);
  int (*copy_put)(void *c, const char *bytes, int length);
  int (*copy_end)(void *c, const char *error);
  int (*copy_get)(void *c, char **out, int async);
  void *(*next_result)(void *c);
  void (*free)(void *bytes);
  int (*socket)(const void *c);
  int (*consume)(void *c);
  struct notice *(*notifies)(void *c);
  int (*send_with)(void *c, const char *sql, int count, const unsigned *types,
                   const char *const *values, const int *lengths, const int *formats, int format);
  int (*is_busy)(void *c);
  void *(*get_cancel)(void *c);
  int (*cancel)(void *cancel, char *message, int capacity);
  void (*free_cancel)(void *cancel);
} pq;

static pthread_once_t once = PTHREAD_ONCE_INIT;
static bool is_loaded = false;

static void load(void) {
  static const char *const names[] = {"libpq.so.5", "libpq.5.dylib", "libpq.dylib"};
  void *library = NULL;
  for (size_t i = 0; i < sizeof names / sizeof *names && !library; i++)
    library = dlopen(names[i], RTLD_NOW | RTLD_LOCAL);
  if (!library) return;
  const struct {
    void *place;
    const char *name;
  } functions[] = {
      {&pq.connect_start, "PQconnectStartParams"},
      {&pq.connect_poll, "PQconnectPoll"},
      {&pq.reset, "PQreset"},
      {&pq.options, "PQconninfo"},
      {&pq.free_options, "PQconninfoFree"},
      {&pq.finish, "PQfinish"},
      {&pq.status, "PQstatus"},
      {&pq.message, "PQerrorMessage"},
      {&pq.host, "PQhost"},
      {&pq.port, "PQport"},
      {&pq.server_version, "PQserverVersion"},
      {&pq.set_notice, "PQsetNoticeProcessor"},
      {&pq.exec, "PQexec"},
      {&pq.exec_with, "PQexecParams"},
      {&pq.prepare, "PQprepare"},
      {&pq.exec_prepared, "PQexecPrepared"},
      {&pq.result_status, "PQresultStatus"},
      {&pq.result_field, "PQresultErrorField"},
      {&pq.result_message, "PQresultErrorMessage"},
      {&pq.rows, "PQntuples"},
      {&pq.columns, "PQnfields"},
      {&pq.value, "PQgetvalue"},
      {&pq.length, "PQgetlength"},
      {&pq.is_null, "PQgetisnull"},
      {&pq.clear, "PQclear"},
      {&pq.copy_put, "PQputCopyData"},
      {&pq.copy_end, "PQputCopyEnd"},
      {&pq.copy_get, "PQgetCopyData"},
      {&pq.next_result, "PQgetResult"},
      {&pq.free, "PQfreemem"},
      {&pq.socket, "PQsocket"},
      {&pq.consume, "PQconsumeInput"},
      {&pq.notifies, "PQnotifies"},
      {&pq.send_with, "PQsendQueryParams"},
      {&pq.is_busy, "PQisBusy"},
      {&pq.get_cancel, "PQgetCancel"},
      {&pq.cancel, "PQcancel"},
      {&pq.free_cancel, "PQfreeCancel"},
  };
  for (size_t i = 0; i < sizeof functions / sizeof *functions; i++) {
    void *function = dlsym(library, functions[i].name);
    if (!function) return;
    *(void **)functions[i].place = function;
  }
  is_loaded = true;
}

bool cpostgres_load(void) {
  pthread_once(&once, load);
  return is_loaded;
}

// Notices ("relation exists, skipping") are not for users.
static void ignore(void *context, const char *message) {
  (void)context;
  (void)message;
}

static int64_t now_in_ms(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return (int64_t)time.tv_sec * 1000 + time.tv_nsec / 1000000;
}

// Where several servers are named, or one with several addresses, libpq waits for each of them.
static bool has_several_addresses(const char *host, const char *address) {
  const char *names = address ? address : host;
  if (names && strchr(names, ',')) return true;
  if (address || !host || host[0] == '/' || host[0] == '@') return false;
  const struct addrinfo hints = {.ai_family = AF_UNSPEC, .ai_socktype = SOCK_STREAM};
  struct addrinfo *found = NULL;
  if (getaddrinfo(host, NULL, &hints, &found) != 0) return false;
  const bool has_several = found && found->ai_next;
  freeaddrinfo(found);
  return has_several;
}

// The seconds of connect_timeout, of which libpq takes at least 2; 0 for no limit.
static int connect_limit(const char *written) {
  const int limit = written ? atoi(written) : 0;
  return limit <= 0 ? 0 : limit < 2 ? 2 : limit;
}

// Goes on with a connection that was begun. Returns false when its time is over.
static bool finish_connecting(cpostgres *c, int64_t end) {
  // PQconnectStartParams has begun as if the first answer had been "writing".
  int state = PG_POLLING_WRITING;
  while (state == PG_POLLING_READING || state == PG_POLLING_WRITING) {
    int64_t left = -1;
    if (end >= 0) {
      left = end - now_in_ms();
      if (left <= 0) return false;
    }
    struct pollfd wait = {.fd = pq.socket(c),
                          .events = state == PG_POLLING_READING ? POLLIN : POLLOUT};
    if (wait.fd < 0) return true;
    if (poll(&wait, 1, (int)left) > 0) state = pq.connect_poll(c);
  }
  return true;
}

// libpq prints the messages that come before a handler is set, so the connection is begun, and made after that.
cpostgres *cpostgres_open(const char *uri, bool *is_late) {
  *is_late = false;
  if (!cpostgres_load()) return NULL;
  // What comes before dbname is a default that the URI may replace; what comes after wins.
  const char *const keys[] = {"connect_timeout", "tcp_user_timeout", "fallback_application_name",
                              "dbname",          "client_encoding",  NULL};
  const char *const values[] = {"5", "30000", "concord", uri, "UTF8", NULL};
  void *c = pq.connect_start(keys, values, 1);
  if (!c) return NULL;
  pq.set_notice(c, ignore, NULL);
  if (pq.status(c) == PG_CONNECTION_BAD) return c;
  struct option *options = pq.options(c);
  const char *host = NULL, *address = NULL, *limit = NULL;
  for (struct option *o = options; o && o->keyword; o++) {
    if (!o->value || !*o->value) continue;
    if (!strcmp(o->keyword, "connect_timeout")) limit = o->value;
    if (!strcmp(o->keyword, "host")) host = o->value;
    if (!strcmp(o->keyword, "hostaddr")) address = o->value;
  }
  const int64_t seconds = connect_limit(limit);
  if (!finish_connecting(c, seconds > 0 ? now_in_ms() + seconds * 1000 : -1)) {
    // Only libpq can go on with the next address. It begins with the first one again, and keeps the handler.
    if (has_several_addresses(host, address)) {
      pq.reset(c);
    } else {
      *is_late = true;
    }
  }
  if (options) pq.free_options(options);
  return c;
}

void cpostgres_close(cpostgres *c) {
  if (c) pq.finish(c);
}
bool cpostgres_is_open(const cpostgres *c) { return pq.status(c) == PG_CONNECTION_OK; }
const char *cpostgres_message(const cpostgres *c) { return pq.message(c); }
const char *cpostgres_host(const cpostgres *c) {
  const char *host = pq.host(c);
  return host ? host : "";
}
const char *cpostgres_port(const cpostgres *c) {
  const char *port = pq.port(c);
  return port ? port : "";
}
int32_t cpostgres_server_version(const cpostgres *c) { return pq.server_version(c); }

cpostgres_result *cpostgres_run(cpostgres *c, const char *sql) { return pq.exec(c, sql); }

cpostgres_result *cpostgres_run_with(cpostgres *c, const char *sql, int32_t count,
                                     const char *const *values, const int32_t *lengths,
                                     const int32_t *formats) {
  return pq.exec_with(c, sql, count, NULL, values, lengths, formats, 0);
}

cpostgres_result *cpostgres_prepare(cpostgres *c, const char *name, const char *sql) {
  return pq.prepare(c, name, sql, 0, NULL);
}

cpostgres_result *cpostgres_run_prepared(cpostgres *c, const char *name, int32_t count,
                                         const char *const *values, const int32_t *lengths,
                                         const int32_t *formats) {
  return pq.exec_prepared(c, name, count, values, lengths, formats, 0);
}

int32_t cpostgres_result_kind(const cpostgres_result *r) {
  switch (r ? pq.result_status(r) : 7) {
    case 0:
    case 1: return CPOSTGRES_DONE;
    case 2: return CPOSTGRES_ROWS;
    case 3: return CPOSTGRES_COPY_OUT;
    case 4: return CPOSTGRES_COPY_IN;
    default: return CPOSTGRES_FAILED;
  }
}

const char *cpostgres_result_state(const cpostgres_result *r) {
  const char *state = r ? pq.result_field(r, 'C') : NULL;
  return state ? state : "";
}

const char *cpostgres_result_message(const cpostgres_result *r) {
  const char *message = r ? pq.result_field(r, 'M') : NULL;
  if (!message && r) message = pq.result_message(r);
  return message ? message : "";
}

int32_t cpostgres_result_rows(const cpostgres_result *r) { return pq.rows(r); }
int32_t cpostgres_result_columns(const cpostgres_result *r) { return pq.columns(r); }

const char *cpostgres_result_value(const cpostgres_result *r, int32_t row, int32_t column,
                                   int32_t *length) {
  if (pq.is_null(r, row, column)) return NULL;
  *length = pq.length(r, row, column);
  return pq.value(r, row, column);
}

void cpostgres_result_free(cpostgres_result *r) {
  if (r) pq.clear(r);
}

bool cpostgres_copy_put(cpostgres *c, const uint8_t *bytes, int32_t length) {
  return pq.copy_put(c, (const char *)bytes, length) == 1;
}

cpostgres_result *cpostgres_copy_end(cpostgres *c, const char *error) {
  if (pq.copy_end(c, error) != 1) return NULL;
  return pq.next_result(c);
}

int32_t cpostgres_copy_get(cpostgres *c, uint8_t **out) {
  char *bytes = NULL;
  int length = pq.copy_get(c, &bytes, 0);
  *out = (uint8_t *)bytes;
  return length;
}

void cpostgres_copy_free(uint8_t *bytes) {
  if (bytes) pq.free(bytes);
}

cpostgres_result *cpostgres_next_result(cpostgres *c) { return pq.next_result(c); }

// Waits until there is something to read: 1; 0 when the time is over, -1 without a connection. After an interruption by a
// signal the rest of the time is waited.
static int wait_readable(cpostgres *c, int64_t end) {
  for (;;) {
    const int64_t left = end - now_in_ms();
    if (left <= 0) return 0;
    struct pollfd wait = {.fd = pq.socket(c), .events = POLLIN};
    if (wait.fd < 0) return -1;
    if (poll(&wait, 1, (int)left) > 0) return 1;
  }
}

int32_t cpostgres_wait_notice(cpostgres *c, int32_t milliseconds, char *text, int32_t capacity) {
  const int64_t end = now_in_ms() + milliseconds;
  for (;;) {
    struct notice *notice = pq.notifies(c);
    if (notice) {
      strncpy(text, notice->text ? notice->text : "", (size_t)capacity - 1);
      text[capacity - 1] = 0;
      pq.free(notice);
      return 1;
    }
    const int ready = wait_readable(c, end);
    if (ready <= 0) return ready;
    if (!pq.consume(c)) return -1;
  }
}

bool cpostgres_send_with(cpostgres *c, const char *sql, int32_t count, const char *const *values,
                         const int32_t *lengths, const int32_t *formats) {
  return pq.send_with(c, sql, count, NULL, values, lengths, formats, 0) == 1;
}

int32_t cpostgres_wait_result(cpostgres *c, int32_t milliseconds) {
  const int64_t end = now_in_ms() + milliseconds;
  for (;;) {
    if (!pq.consume(c)) return -1;
    if (!pq.is_busy(c)) return 1;
    const int ready = wait_readable(c, end);
    if (ready <= 0) return ready;
  }
}

// What a thread of its own needs to ask for an end.
struct cancelling {
  void *cancel;
  int done;  // closed at the end
};

static void *run_cancel(void *argument) {
  struct cancelling *order = argument;
  char message[256];
  pq.cancel(order->cancel, message, sizeof message);
  pq.free_cancel(order->cancel);
  close(order->done);
  free(order);
  return NULL;
}

// libpq waits without a limit for a server that accepts the connection and then hangs. So a thread asks, and is left alone
// after a second.
void cpostgres_cancel(cpostgres *c) {
  int ends[2];
  pthread_t thread;
  struct cancelling *order = malloc(sizeof *order);
  if (!order) return;
  order->cancel = pq.get_cancel(c);
  if (!order->cancel || pipe(ends) != 0) {
    if (order->cancel) pq.free_cancel(order->cancel);
    free(order);
    return;
  }
  order->done = ends[1];
  if (pthread_create(&thread, NULL, run_cancel, order) != 0) {
    pq.free_cancel(order->cancel);
    free(order);
    close(ends[1]);
  } else {
    pthread_detach(thread);
    struct pollfd wait = {.fd = ends[0], .events = POLLIN};
    poll(&wait, 1, 1000);
  }
  close(ends[0]);
}
