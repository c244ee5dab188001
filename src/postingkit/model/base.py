"""The ground every part of the record stands on: frozen, closed to unknown keys."""

from pydantic import BaseModel, ConfigDict


class Model(BaseModel):
    """A frozen value; an unknown key is an error, so that a typo cannot lose a field."""

    model_config = ConfigDict(frozen=True, extra="forbid")
