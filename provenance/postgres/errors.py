"""What can go wrong with the server, said in one sentence that tells what to do."""


class PostgresError(Exception):
    """The server could not be found, made, started or stopped."""
