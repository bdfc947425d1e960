"""Forgets what requests were answered, once nobody will repeat them any longer."""

from datetime import datetime, timedelta

from claims.models import Remembered

KEPT = timedelta(days=1)


def forget_answers(now: datetime) -> int:
    """Take away the answers that are older than a day; how many they were."""
    gone, _ = Remembered.objects.filter(at__lt=now - KEPT).delete()
    return gone
