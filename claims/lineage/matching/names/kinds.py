"""Which sorts of source may be one source under two names."""

from collections.abc import Mapping

from claims.vocabulary import SourceKind

# What one text calls an agency another calls an outlet or a body.
BODIES = frozenset(
    [
        SourceKind.AGENCY,
        SourceKind.OUTLET,
        SourceKind.GOVERNMENT,
        SourceKind.ORGANISATION,
        SourceKind.GROUP,
    ]
)
OUTLETS = frozenset([SourceKind.AGENCY, SourceKind.OUTLET])
# What texts describe and do not name: the same words in two texts tell of two.
DESCRIBED = frozenset(
    [SourceKind.ANONYMOUS, SourceKind.PRESS_RELEASE, SourceKind.LEAKED_DOCUMENT]
)
_NAMED = frozenset(SourceKind) - DESCRIBED


def _fitting(kind: SourceKind) -> frozenset[SourceKind]:
    if kind in DESCRIBED:
        return frozenset([kind])
    if kind is SourceKind.UNKNOWN:
        return _NAMED
    return (BODIES if kind in BODIES else frozenset([kind])) | {SourceKind.UNKNOWN}


FITTING: Mapping[SourceKind, frozenset[SourceKind]] = {
    kind: _fitting(kind) for kind in SourceKind
}
