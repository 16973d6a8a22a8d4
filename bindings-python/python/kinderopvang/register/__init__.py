"""The personenregister kinderopvang (register of persons in childcare)."""

_MODULES = (
    "deadline",
    "deregistration",
    "enrolment",
    "fee",
    "linking",
    "obligation",
    "plan",
    "presence",
    "screening",
    "vog",
    "work",
)


def __getattr__(name: str) -> object:
    if name in _MODULES:
        from importlib import import_module

        return import_module(f".{name}", __name__)
    raise AttributeError(f"module `{__name__}` has no attribute `{name}`")


def __dir__() -> list[str]:
    return sorted({*globals(), *_MODULES})
