"""What the tests share."""

from __future__ import annotations

import pytest

from metamodel import MODEL, MetaModel, shared_file


@pytest.fixture(scope="session")
def model() -> MetaModel:
    path = shared_file(MODEL)
    if path is None:
        pytest.skip("the protocol's meta model does not lie beside the checkout; DOSSIER_SHARED names its folder")
    return MetaModel(path)
