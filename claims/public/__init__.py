"""The public pages: what was published, for everybody, and nothing else.

Off unless PROVENANCE_PUBLIC says otherwise. No page asks who reads it, keeps anything
in the reader's browser, runs a script or shows what was not published.
"""
