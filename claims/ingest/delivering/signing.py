"""Signs what is sent, so that its receiver can tell that it came from here.

The scheme is that of Standard Webhooks: HMAC-SHA256 over the id, the time in seconds
and the body, joined by full stops. A receiver refuses an old time, and an id that it
has seen.
"""

import hmac
from base64 import b64encode
from datetime import datetime

import orjson

from claims.review.feeds import Parcel


def body_of(parcel: Parcel) -> bytes:
    """What a webhook is told: which thing changed, never what it says."""
    told = {
        "type": f"{parcel.subject}.{parcel.change}",
        "timestamp": parcel.changed_at,
        "data": {"subject": parcel.subject, "id": parcel.key},
    }
    return orjson.dumps(told, option=orjson.OPT_UTC_Z)


def headers_of(parcel: Parcel, body: bytes, at: datetime) -> dict[str, str]:
    """The fields under which a body is sent."""
    name, moment = f"delivery-{parcel.delivery}", int(at.timestamp())
    return {
        "Content-Type": "application/json",
        "webhook-id": name,
        "webhook-timestamp": str(moment),
        "webhook-signature": f"v1,{signature_of(parcel.secret, name, moment, body)}",
    }


def signature_of(secret: str, name: str, moment: int, body: bytes) -> str:
    """The signature as its receiver works it out anew, in Base64."""
    signed = f"{name}.{moment}.".encode() + body
    return b64encode(hmac.digest(secret.encode(), signed, "sha256")).decode()
