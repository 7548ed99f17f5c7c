// A piece of the server's work, as the editor shows it from its beginning to its end.
'use strict';

const vscode = require('vscode');

class Progress {
  /** `cancel` is called when the user has had enough. */
  constructor(cancel) {
    this.cancel = cancel;
    this.shown = 0;
  }

  take(value) {
    switch (value.kind) {
      case 'begin': return this.begin(value);
      case 'report': return this.report?.(value);
      case 'end': return this.end();
    }
  }

  end() {
    this.resolve?.();
  }

  begin({ title, cancellable, percentage }) {
    const options = { location: vscode.ProgressLocation.Window, title, cancellable };
    vscode.window.withProgress(options, (progress, token) => {
      token.onCancellationRequested(this.cancel);
      this.report = ({ message, percentage = this.shown }) => {
        progress.report({ message, increment: percentage - this.shown });
        this.shown = percentage;
      };
      this.report({ percentage });
      return new Promise(resolve => { this.resolve = resolve; });
    });
  }
}

module.exports = { Progress };
