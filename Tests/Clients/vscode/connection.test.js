// JSON-RPC as the extension speaks it, over streams in memory.
'use strict';

const assert = require('node:assert/strict');
const path = require('node:path');
const { PassThrough } = require('node:stream');
const { test } = require('node:test');

const { Connection, ResponseError } = require(path.join(process.env.EXTENSION, 'connection.js'));

const frame = message => {
  const body = Buffer.from(JSON.stringify(message));
  return Buffer.concat([Buffer.from(`Content-Length: ${body.length}\r\n\r\n`), body]);
};

function connected(handlers = {}) {
  const input = new PassThrough();
  const output = new PassThrough();
  const connection = new Connection(input, output, handlers);
  const sent = () => (output.read() ?? '').toString().split(/Content-Length: \d+\r\n\r\n/).slice(1).map(JSON.parse);
  return { connection, input, sent };
}

const settled = () => new Promise(resolve => setImmediate(resolve));

test('a request is answered, however its response is cut', async () => {
  const whole = frame({ jsonrpc: '2.0', id: 1, result: 'ö🗾' });
  for (let cut = 0; cut <= whole.length; cut++) {
    const { connection, input } = connected();
    const answer = connection.request('a/b', {});
    input.write(whole.subarray(0, cut));
    await settled();
    input.write(whole.subarray(cut));
    assert.equal(await answer, 'ö🗾');
  }
});

test('several messages may come at once', async () => {
  const told = [];
  const { connection, input } = connected({ notification: (...all) => told.push(all) });
  const answer = connection.request('a/b');
  input.write(Buffer.concat([
    frame({ method: 'one', params: 1 }), frame({ id: 1, result: null }), frame({ method: 'two' }),
  ]));
  assert.equal(await answer, null);
  await settled();
  assert.deepEqual(told, [['one', 1], ['two', undefined]]);
});

test('an error is an error of its code', async () => {
  const { connection, input } = connected();
  const answer = connection.request('a/b');
  input.write(frame({ id: 1, error: { code: -32601, message: 'no' } }));
  await assert.rejects(answer, error => error instanceof ResponseError && error.code === -32601 && error.message === 'no');
});

test('requests of the server are answered, also with an error', async () => {
  const { input, sent } = connected({
    request: method => {
      if (method === 'bad') throw Object.assign(new Error('no'), { code: -32601 });
      return method === 'later' ? Promise.resolve(7) : undefined;
    },
  });
  for (const [id, method] of [['a', 'later'], ['b', 'nothing'], ['c', 'bad']]) input.write(frame({ id, method }));
  await settled();
  await settled();
  const answers = new Map(sent().map(one => [one.id, one]));
  assert.equal(answers.get('a').result, 7);
  assert.equal(answers.get('b').result, null);
  assert.deepEqual(answers.get('c').error, { code: -32601, message: 'no' });
});

test('a request that the editor cancels is cancelled at the server', async () => {
  const { connection, input, sent } = connected();
  let cancel;
  const token = { onCancellationRequested: listener => { cancel = listener; return { dispose() { cancel = undefined; } }; } };
  const answer = connection.request('a/b', {}, token);
  cancel();
  assert.deepEqual(sent().map(one => [one.method, one.params]), [['a/b', {}], ['$/cancelRequest', { id: 1 }]]);
  input.write(frame({ id: 1, result: 1 }));
  await answer;
  assert.equal(cancel, undefined);
});

test('when the server has gone nothing waits', async () => {
  const { connection } = connected();
  const answer = connection.request('a/b');
  connection.close();
  await assert.rejects(answer, /has ended/);
  await assert.rejects(connection.request('a/b'), /not running/);
});
