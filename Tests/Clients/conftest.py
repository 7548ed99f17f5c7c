"""What the tests share: the program, corpora, clients, and a look at every message when a test is over."""

from __future__ import annotations

import os
import shutil
from pathlib import Path
from typing import Any, AsyncIterator, Awaitable, Callable, Iterator

import pytest
import pytest_asyncio
from pytest_lsp import ClientServerConfig

from annotator import Annotator
from metamodel import MODEL, MetaModel, shared_file
from peer import Peer
from wire import Recording

CHECKOUT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="session")
def program() -> Path:
    path = Path(os.environ.get("DOSSIER") or CHECKOUT / ".build/debug/dossier").resolve()
    assert path.is_file(), f"{path} is not built"
    return path


def meta_model() -> MetaModel | None:
    path = shared_file(MODEL)
    return path and MetaModel(path)


@pytest.fixture(scope="session")
def known_model() -> MetaModel | None:
    return meta_model()


@pytest.fixture(scope="session")
def model(known_model: MetaModel | None) -> MetaModel:
    if known_model is None:
        pytest.skip("the protocol's meta model does not lie beside the checkout; DOSSIER_SHARED names its folder")
    return known_model


@pytest.fixture
def recordings(known_model: MetaModel | None) -> Iterator[list[Recording]]:
    """What a test's servers sent; every message of theirs is held against the meta model, where there is one."""
    kept: list[Recording] = []
    yield kept
    if known_model:
        problems = [problem for recording in kept for problem in recording.problems(known_model)]
        assert not problems, "\n".join(problems)


@pytest_asyncio.fixture
async def annotate(program: Path, recordings: list[Recording]) -> AsyncIterator[Callable[..., Awaitable[Annotator]]]:
    """Starts servers with a client each: `await annotate(folder, …)`. They end by the book."""
    clients: list[Annotator] = []

    async def start(*folders: Path, **options: Any) -> Annotator:
        config = ClientServerConfig([str(program), "lsp"], client_factory=Annotator, server_env=dict(os.environ))
        client = await config.start()
        clients.append(client)
        recordings.append(client.recording)
        await client.initialize(*folders, **options)
        return client

    yield start
    for client in clients:
        await client.shutdown_session()
        await client.stop()
        assert client._server.returncode == 0


@pytest.fixture
def connect(program: Path, recordings: list[Recording]) -> Iterator[Callable[..., Peer]]:
    """Starts servers without a client: `connect()`. Those that still run when the test is over are killed."""
    peers: list[Peer] = []

    def start(*arguments: str, **options: Any) -> Peer:
        peers.append(Peer(program, *arguments, **options))
        recordings.append(peers[-1].recording)
        return peers[-1]

    yield start
    for peer in peers:
        peer.process.kill()
        peer.ends()
        with peer.process.stderr as stderr:
            assert (peer.noise, stderr.read()) == (None, b"")


@pytest.fixture
def corpus(tmp_path: Path) -> Callable[..., Path]:
    """Writes files and gives their folder: `corpus({"a.article": …})`."""

    def write(files: dict[str, str | bytes], name: str = "corpus") -> Path:
        folder = tmp_path / name
        for path, text in files.items():
            file = folder / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(text.encode() if isinstance(text, str) else text)
        folder.mkdir(exist_ok=True)
        return folder

    return write


@pytest.fixture
def trade_talks(tmp_path: Path) -> Path:
    """A copy of the example corpus."""
    return Path(shutil.copytree(CHECKOUT / "grammar/examples/trade-talks", tmp_path / "trade-talks"))
