"""The Django project: settings, addresses, servers and how they are started."""
