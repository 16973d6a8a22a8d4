"""The rules of Dutch childcare (kinderopvang) as a library: typed, dated, cited and explained.

Each module has the name of its module in the core: `kinderopvang.register.vog`, `kinderopvang.dossier`, ...
What stands here besides is loaded when it is asked for.
"""

from . import _native
from ._version import VERSION as __version__

if _native.__version__ != __version__:
    raise ImportError(
        f"kinderopvang {__version__} found its native part of version {_native.__version__}: "
        "install the package anew, so that both are of one version"
    )

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .decision import Language, decide_all, outcomes
    from .dossier import Dossier, evaluate
    from .errors import InternalError, KinderopvangError, NotModelled, QueryError, WrongInput, WrongType
    from .norm import Norms

_PLACES = {
    "Dossier": "dossier",
    "InternalError": "errors",
    "KinderopvangError": "errors",
    "Language": "decision",
    "Norms": "norm",
    "NotModelled": "errors",
    "QueryError": "errors",
    "WrongInput": "errors",
    "WrongType": "errors",
    "decide_all": "decision",
    "evaluate": "dossier",
    "outcomes": "decision",
}

_MODULES = (
    "abroad",
    "calendar",
    "catalogue",
    "decision",
    "dossier",
    "errors",
    "explain",
    "facility",
    "funding",
    "ics",
    "identifier",
    "norm",
    "quality",
    "ratio",
    "register",
    "report",
    "request",
    "table",
    "wire",
)


def __getattr__(name: str) -> object:
    from importlib import import_module

    if name in _MODULES:
        return import_module(f".{name}", __name__)
    place = _PLACES.get(name)
    if place is None:
        raise AttributeError(f"module `{__name__}` has no attribute `{name}`")
    value: object = getattr(import_module(f".{place}", __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *_PLACES, *_MODULES})


__all__ = [
    "Dossier",
    "InternalError",
    "KinderopvangError",
    "Language",
    "Norms",
    "NotModelled",
    "QueryError",
    "WrongInput",
    "WrongType",
    "__version__",
    "decide_all",
    "evaluate",
    "outcomes",
]
