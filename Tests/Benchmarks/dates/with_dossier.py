"""What Dossier makes of the expressions: `dossier date`, with the article's date, the language and what stands around."""

import json
import os
import subprocess

NAME = "Dossier"
IS_PEER = False


def version():
    done = subprocess.run([os.environ["DOSSIER"], "--version"], capture_output=True, text=True, check=True)
    return done.stdout.split()[-1]


def answers(expressions, cache):
    return [_candidates(expression) for expression in expressions]


def _candidates(expression):
    command = [
        os.environ["DOSSIER"], "date", "--format", "json", "--on", expression.published,
        "--language", expression.language, f"--before={expression.before}", f"--after={expression.after}",
        "--", expression.words,
    ]
    done = subprocess.run(command, capture_output=True, text=True)
    if not done.stdout.startswith("{"):
        # Words that are no date.
        return []
    return [[candidate["value"]] for candidate in json.loads(done.stdout)["candidates"]]
