// The least that a language server can do: null to each request, no diagnostics after each change. What it takes is
// the floor under every figure of `lsp_driver.py`: the pipe, the operating system and the driver itself.

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static char input[1 << 24];
static size_t held;

static void send_message(const char *body) {
  static char frame[1 << 16];
  int length = snprintf(frame, sizeof frame, "Content-Length: %zu\r\n\r\n%s", strlen(body), body);
  if (length < 0 || write(STDOUT_FILENO, frame, (size_t)length) != length) exit(1);
}

// Copies what stands between `before` and `after` in `text`; empty where it does not stand there.
static void between(const char *text, const char *before, char after, char *result, size_t size) {
  const char *start = strstr(text, before);
  size_t length = 0;
  if (start) {
    start += strlen(before);
    while (start[length] && start[length] != after && start[length] != '}' && length + 1 < size) length++;
    memcpy(result, start, length);
  }
  result[length] = 0;
}

static void answer(const char *body) {
  char id[64], method[64], uri[4096], version[64], reply[8192];
  // The driver writes the members in this order, and none of them in what it sends along.
  between(body, "{\"jsonrpc\":\"2.0\",\"id\":", ',', id, sizeof id);
  between(body, "\"method\":\"", '"', method, sizeof method);
  if (!strcmp(method, "exit")) exit(0);
  if (!strcmp(method, "textDocument/didChange") || !strcmp(method, "textDocument/didOpen")) {
    between(body, "\"uri\":\"", '"', uri, sizeof uri);
    between(body, "\"version\":", ',', version, sizeof version);
    snprintf(reply, sizeof reply,
             "{\"jsonrpc\":\"2.0\",\"method\":\"textDocument/publishDiagnostics\",\"params\":"
             "{\"uri\":\"%s\",\"version\":%s,\"diagnostics\":[]}}", uri, version);
    send_message(reply);
  } else if (id[0]) {
    const char *result = strcmp(method, "initialize") ? "null" : "{\"capabilities\":{}}";
    snprintf(reply, sizeof reply, "{\"jsonrpc\":\"2.0\",\"id\":%s,\"result\":%s}", id, result);
    send_message(reply);
  }
}

int main(void) {
  for (;;) {
    ssize_t got = read(STDIN_FILENO, input + held, sizeof input - held - 1);
    if (got <= 0) return 1;
    held += (size_t)got;
    input[held] = 0;
    for (;;) {
      char *blank = strstr(input, "\r\n\r\n");
      if (!blank) break;
      size_t length = (size_t)atol(input + strlen("Content-Length: ")), header = (size_t)(blank - input) + 4;
      if (held < header + length) break;
      char saved = input[header + length];
      input[header + length] = 0;
      answer(input + header);
      input[header + length] = saved;
      held -= header + length;
      memmove(input, input + header + length, held + 1);
    }
  }
}
