// JSON-RPC in the frames of the Language Server Protocol, over two streams.
'use strict';

/** What a request fails with when the server answers with an error. */
class ResponseError extends Error {
  constructor({ code, message, data }) {
    super(message);
    this.code = code;
    this.data = data;
  }
}

/** `handlers.notification(method, params)`; `handlers.request(method, params)` answers, perhaps later. */
class Connection {
  constructor(input, output, handlers) {
    this.output = output;
    this.handlers = handlers;
    this.waiting = new Map();
    this.lastId = 0;
    this.received = Buffer.alloc(0);
    this.isClosed = false;
    input.on('data', chunk => this.take(chunk));
    // A server that has gone is told by its process; what is written to it is of no use to anyone.
    output.on('error', () => {});
  }

  /** `token` is one of the editor's: when it is cancelled, so is the request. */
  request(method, params, token) {
    if (this.isClosed) return Promise.reject(new Error('the server is not running'));
    const id = ++this.lastId;
    return new Promise((resolve, reject) => {
      const cancelling = token?.onCancellationRequested(() => this.notify('$/cancelRequest', { id }));
      this.waiting.set(id, { resolve, reject, cancelling });
      this.send({ id, method, params });
    });
  }

  notify(method, params) {
    this.send({ method, params });
  }

  /** Nothing goes out any more, and what waits for an answer fails. */
  close() {
    this.isClosed = true;
    for (const { reject, cancelling } of this.waiting.values()) {
      cancelling?.dispose();
      reject(new Error('the server has ended'));
    }
    this.waiting.clear();
  }

  send(message) {
    if (this.isClosed) return;
    const body = Buffer.from(JSON.stringify({ jsonrpc: '2.0', ...message }));
    this.output.write(`Content-Length: ${body.length}\r\n\r\n`);
    this.output.write(body);
  }

  take(chunk) {
    this.received = Buffer.concat([this.received, chunk]);
    for (;;) {
      const end = this.received.indexOf('\r\n\r\n');
      if (end < 0) return;
      const length = /^content-length: *(\d+)/im.exec(this.received.toString('latin1', 0, end));
      const start = end + 4;
      const next = start + (length ? Number(length[1]) : 0);
      if (this.received.length < next) return;
      const body = this.received.toString('utf8', start, next);
      this.received = this.received.subarray(next);
      if (length) this.dispatch(JSON.parse(body));
    }
  }

  dispatch(message) {
    if (message.method === undefined) return this.settle(message);
    if (message.id === undefined) return this.handlers.notification(message.method, message.params);
    Promise.resolve()
      .then(() => this.handlers.request(message.method, message.params))
      .then(result => this.send({ id: message.id, result: result ?? null }))
      .catch(error => this.send({ id: message.id, error: { code: error.code ?? -32603, message: error.message } }));
  }

  settle({ id, result, error }) {
    const waiting = this.waiting.get(id);
    if (!waiting) return;
    this.waiting.delete(id);
    waiting.cancelling?.dispose();
    if (error) waiting.reject(new ResponseError(error));
    else waiting.resolve(result);
  }
}

module.exports = { Connection, ResponseError };
