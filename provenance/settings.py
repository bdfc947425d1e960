"""Every setting of the project; the environment decides what may differ."""

import os
from pathlib import Path

from csp.constants import NONE, SELF

from claims.vocabulary import (
    CorrectionKind,
    HedgeCueKind,
    InputKind,
    JudgementKind,
    NoticeKind,
    ProseKind,
    SourceKind,
    State,
)
from provenance.databases import databases
from provenance.environment import flag, one_of, static_storage, words
from provenance.secret_files import kept_secret

ROOT = Path(__file__).resolve().parent.parent
VAR = Path(os.environ.get("PROVENANCE_VAR") or ROOT / "var")

DEBUG = flag(os.environ, "PROVENANCE_DEBUG")
SECRET_KEY = os.environ.get("PROVENANCE_SECRET_KEY") or kept_secret(VAR / "secret-key")
ALLOWED_HOSTS = words(os.environ, "PROVENANCE_HOSTS", "localhost,127.0.0.1,[::1]")
CSRF_TRUSTED_ORIGINS = words(os.environ, "PROVENANCE_ORIGINS", "")

INSTALLED_APPS = [
    "provenance.apps.AdminConfig",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "whitenoise.runserver_nostatic",
    "django.contrib.staticfiles",
    "django.contrib.postgres",
    "csp",
    "pgtrigger",
    "django_filters",
    "rest_framework",
    "drf_spectacular",
    "drf_spectacular_sidecar",
    "claims.apps.ClaimsConfig",
    "provenance.apps.ProvenanceConfig",
]

MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "csp.middleware.CSPMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "provenance.languages.Languages",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "provenance.outages.Outages",
]

ROOT_URLCONF = "provenance.urls"
WSGI_APPLICATION = "provenance.wsgi.application"
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [ROOT / "provenance" / "templates"],  # they stand before the admin's
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "claims.admin.workbench.keys.keyboard",
            ],
            "libraries": {"digits": "claims.public.digits"},
        },
    }
]

DATABASES = databases(VAR, os.environ)
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

AUTHENTICATION_BACKENDS = ["provenance.signing_in.Patient"]
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": f"django.contrib.auth.password_validation.{name}"}
    for name in (
        "UserAttributeSimilarityValidator",
        "MinimumLengthValidator",
        "CommonPasswordValidator",
        "NumericPasswordValidator",
    )
]

LANGUAGE_CODE = "en"
LANGUAGES = [("en", "English"), ("ru", "Русский"), ("fa", "فارسی")]
LANGUAGE_COOKIE_HTTPONLY = True
LANGUAGE_COOKIE_SAMESITE = "Lax"
LANGUAGE_COOKIE_AGE = 31_536_000  # seconds: a year
USE_I18N = True
USE_TZ = True
TIME_ZONE = "UTC"

STATIC_URL = "static/"
STATIC_ROOT = os.environ.get("PROVENANCE_STATIC") or None
WHITENOISE_USE_FINDERS = STATIC_ROOT is None
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {"BACKEND": static_storage(STATIC_ROOT)},
}

CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [SELF],
        "base-uri": [NONE],
        "form-action": [SELF],
        "frame-ancestors": [NONE],
        "object-src": [NONE],
    }
}
EMAIL_BACKEND = (
    os.environ.get("PROVENANCE_EMAIL_BACKEND")
    or "django.core.mail.backends.console.EmailBackend"
)
X_FRAME_OPTIONS = "DENY"
SECURE_REFERRER_POLICY = "same-origin"
SESSION_ENGINE = "provenance.sessions"
SESSION_COOKIE_HTTPONLY = True
SECURE_HTTPS = flag(os.environ, "PROVENANCE_HTTPS")
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = SECURE_HTTPS
LANGUAGE_COOKIE_SECURE = SECURE_HTTPS
SECURE_SSL_REDIRECT = SECURE_HTTPS

API_RATE = int(os.environ.get("PROVENANCE_API_RATE") or 600)  # of a key, a minute
DATA_UPLOAD_MAX_MEMORY_SIZE = 20_000_000  # bytes: a document comes in whole
REST_FRAMEWORK = {
    "DEFAULT_SCHEMA_CLASS": "claims.api.reads.described.Described",
    "DEFAULT_VERSIONING_CLASS": "rest_framework.versioning.NamespaceVersioning",
    "DEFAULT_AUTHENTICATION_CLASSES": [
        "claims.api.access.keys.KeyAuthentication",
        "rest_framework.authentication.SessionAuthentication",
    ],
    "DEFAULT_PERMISSION_CLASSES": [
        "rest_framework.permissions.IsAuthenticated",
        "claims.api.access.scopes.WithinScope",
    ],
    "DEFAULT_THROTTLE_CLASSES": ["claims.api.access.rates.KeyRate"],
    "DEFAULT_PARSER_CLASSES": ["claims.api.requests.bodies.StrictJSON"],
    "DEFAULT_FILTER_BACKENDS": ["claims.api.reads.narrowed.WhereAsked"],
    "URL_FORMAT_OVERRIDE": None,
    "DEFAULT_PAGINATION_CLASS": "claims.api.pages.NewestFirst",
    "DEFAULT_RENDERER_CLASSES": ["claims.api.rendering.FastJSON"],
    "EXCEPTION_HANDLER": "claims.api.problems.answers.as_problem",
}
SPECTACULAR_SETTINGS = {
    "TITLE": "Claims and where they come from",
    "DESCRIPTION": (
        "A span is half-open, [start, end), and counts Unicode code points of its "
        "document's text. Times are RFC 3339 with a zone. Errors are problems (RFC "
        "9457), each type explained at its address. Programs send a key as "
        "`Authorization: Bearer KEY`; people who are signed in are known by their "
        "session. A change to what others work on takes its ETag as If-Match; a POST "
        "may be repeated with its Idempotency-Key."
    ),
    "VERSION": "1",
    "OAS_VERSION": "3.1.0",
    "ENUM_NAME_OVERRIDES": {
        "SourceKind": list(SourceKind),
        "State": list(State),
        "HedgeCueKind": list(HedgeCueKind),
        "CorrectionKind": list(CorrectionKind),
        "InputKind": list(InputKind),
        "JudgementKind": list(JudgementKind),
        "NoticeKind": list(NoticeKind),
        "ProseKind": list(ProseKind),
    },
    "POSTPROCESSING_HOOKS": [
        "drf_spectacular.hooks.postprocess_schema_enums",
        "claims.api.reads.described.with_choices",
        "claims.api.description.with_problems",
        "claims.api.examples.with_examples",
        "claims.api.illustrating.with_illustrations",
    ],
    "SERVE_INCLUDE_SCHEMA": False,
    "SWAGGER_UI_DIST": "SIDECAR",
    "SWAGGER_UI_FAVICON_HREF": "SIDECAR",
    "REDOC_DIST": "SIDECAR",
}

# Whether everybody may read what was published, without signing in.
PUBLIC = flag(os.environ, "PROVENANCE_PUBLIC")
# Who answers for what is published, where it is found, and under which licence.
REPORT_HOUSE = os.environ.get("PROVENANCE_HOUSE") or "The desk"
REPORT_URL = os.environ.get("PROVENANCE_URL") or "http://localhost:8000"
REPORT_LICENCE = (
    os.environ.get("PROVENANCE_LICENCE")
    or "https://creativecommons.org/licenses/by/4.0/"
)
# In which language they go out, unless whoever publishes one chooses another.
REPORT_LANGUAGE = one_of(
    os.environ, "PROVENANCE_REPORT_LANGUAGE", [code for code, _ in LANGUAGES]
)
REPORT_SIGNING_KEY = os.environ.get("PROVENANCE_SIGNING_KEY") or ""

# From how many thousandths of likelihood on, and by which changes beside the level, a
# later telling of a claim alarms. Headlines seldom name who says it: no alarm.
DRIFT_LEAST = int(os.environ.get("PROVENANCE_DRIFT_LEAST") or 100)
DRIFT_KINDS = (
    os.environ.get("PROVENANCE_DRIFT_KINDS")
    or "polarity,evidentiality,agent,scope,modality,quantity"
).split(",")
