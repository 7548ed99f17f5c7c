"""Colours of Dossier's articles and codebooks for Pygments, as Sphinx, LaTeX and static pages use them."""

from pygments.lexer import RegexLexer, bygroups, default, include, words
from pygments.token import Comment, Generic, Keyword, Literal, Name, Punctuation, String, Text, Whitespace

__all__ = ["ArticleLexer", "CodebookLexer"]

HANDLE = r"[^\W\d_][\w.-]*(?<![.])"
DATE = (r"-?\d[\dX]{3}[-\dXEST:Z~?%./+]*|\.\./[\dX][-\dX~?%]*|P[\dT][\dYMWDTHS.]*[~?]?|R\d*/[-\dXPTYMWDHS/]+")
CLAUSES = ("to", "via", "on", "because", "if", "unless", "as", "note", "not", "allow")
SEVERITIES = ("off", "hint", "info", "warning", "error")


class CodebookLexer(RegexLexer):
    """A codebook: definitions, keys and settings."""

    name = "Dossier codebook"
    aliases = ["codebook"]
    filenames = ["*.codebook"]
    url = "https://en.wikipedia.org/wiki/Political_claims_analysis"

    tokens = {
        "root": [include("header")],
        "header": [
            (r"^[ \t]*//[^\n]*", Comment.Single),
            (r"^([ \t]*)(check)([ \t]+)([^:\n]*?)([ \t]*)(:)",
             bygroups(Whitespace, Keyword, Whitespace, Name.Attribute, Whitespace, Punctuation), "value"),
            (r"^(@%s)([ \t]*)(:)" % HANDLE, bygroups(Name.Class, Whitespace, Punctuation), "title"),
            (r"^(#%s)([ \t]*)(:)" % HANDLE, bygroups(Name.Namespace, Whitespace, Punctuation), "title"),
            (r"^(%%%s)([ \t]*)(:)" % HANDLE, bygroups(Name.Variable, Whitespace, Punctuation), "title"),
            (r"^(\+%s)([ \t]*)(:)" % HANDLE, bygroups(Generic.Inserted, Whitespace, Punctuation), "title"),
            (r"^(-%s)([ \t]*)(:)" % HANDLE, bygroups(Generic.Deleted, Whitespace, Punctuation), "title"),
            (r"^(~%s)([ \t]*)(:)" % HANDLE, bygroups(Generic.Emph, Whitespace, Punctuation), "title"),
            (r"^([ \t]*)([^:\n]+?)([ \t]*)(:)", bygroups(Whitespace, Name.Attribute, Whitespace, Punctuation), "value"),
            (r"\n", Whitespace),
            (r"[^\n]+", Text),
        ],
        "title": [(r"[ \t]+", Whitespace), (r"[^\n]+", Generic.Strong, "#pop"), default("#pop")],
        "value": [
            (r"\n", Whitespace, "#pop"),
            (r"[ \t]+", Whitespace),
            (words(SEVERITIES, suffix=r"(?=[ \t]*$)"), Keyword.Constant),
            (r"\|(?=\s)", Punctuation),
            (r"@%s" % HANDLE, Name.Class),
            (r"#%s" % HANDLE, Name.Namespace),
            (r"(?<![\w-])(?:%s)" % DATE, Literal.Date),
            (r"[^\s@#|]+|.", Text),
        ],
    }


class ArticleLexer(CodebookLexer):
    """An article: header, text with its tags, foot."""

    name = "Dossier article"
    aliases = ["article", "dossier"]
    filenames = ["*.article"]

    tokens = {
        "root": [
            # An article without a rule is all text.
            (r"(?=(?:.*\n)*?---[ \t]*(?:\n|\Z))", Text, ("foot", "body", "head")),
            default("body"),
        ],
        "head": [(r"^---[ \t]*$", Punctuation, "#pop"), include("header")],
        "body": [
            (r"^---[ \t]*$", Punctuation, "#pop"),
            (r"\\[!-/:-@\[-`{-~]", String.Escape),
            (r"\{", Punctuation, "tag"),
            (r"[\[\]]", Punctuation),
            (r"[^\\{\[\]\n]+", Text),
            (r"\n|.", Text),
        ],
        "tag": [
            (r"\}", Punctuation, "#pop"),
            (r"\n(?=[ \t]*\n)", Text, "#pop"),
            (r"\{", Punctuation, "#push"),
            include("item"),
        ],
        "item": [
            (r"\s+", Whitespace),
            (r'"(?:\\.|[^"\\{}]|\{[^{}"]*\})*"', String.Double),
            (r"(\^[\w-]+)(\s*)(:)", bygroups(Name.Label, Whitespace, Punctuation)),
            (r"\^[\w-]+", Name.Label),
            (r"@%s" % HANDLE, Name.Class),
            (r"#%s" % HANDLE, Name.Namespace),
            (r"%%%s" % HANDLE, Name.Variable),
            (r"(?<![^\s{;:])\+(?:%s|(?=\s))" % HANDLE, Generic.Inserted),
            (r"(?<![^\s{;:])-(?:%s|(?=\s))" % HANDLE, Generic.Deleted),
            (r"(?<![^\s{;:])~(?:%s|(?=\s))" % HANDLE, Generic.Emph),
            (words(CLAUSES, prefix=r"(?<![\w@#%^+~-])", suffix=r"(?![\w-])"), Keyword),
            (r"(?<![\w-])(?:%s)" % DATE, Literal.Date),
            (r"[;,:?]", Punctuation),
            (r"\\.", String.Escape),
            (r"\w+", Text),
            (r".", Text),
        ],
        "foot": [
            (r"^[ \t]*//[^\n]*", Comment.Single),
            (r"^---[ \t]*$", Punctuation),
            include("item"),
        ],
    }
