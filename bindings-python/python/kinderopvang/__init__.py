"""The rules of Dutch childcare (kinderopvang) as a library: typed, dated, cited and explained.

Each module has the name of its module in the core: `kinderopvang.register.vog`, `kinderopvang.dossier`, ...
"""

from . import _native
from ._version import VERSION as __version__

if _native.__version__ != __version__:
    raise ImportError(
        f"kinderopvang {__version__} found its native part of version {_native.__version__}: "
        "install the package anew, so that both are of one version"
    )

from .decision import Language, decide_all, outcomes
from .dossier import Dossier, evaluate
from .errors import InternalError, KinderopvangError, NotModelled, QueryError, WrongInput, WrongType
from .norm import Norms

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
