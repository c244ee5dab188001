"""Every capture under fixtures means what the golden beside it says."""

from pathlib import Path

import pytest

from postingkit.testing import Check, goldens


@pytest.mark.parametrize("check", goldens(Path(__file__).parent / "fixtures"), ids=str)
def test_golden(check: Check) -> None:
    check()
