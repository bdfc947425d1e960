"""Sentences in which somebody's words go through others, and what to read."""

from tests.text.attribution.forms import Told

TOLD_ON: list[tuple[str, Told]] = [
    (
        "The road is shut, the Post reported, citing two clerks who had seen it.",
        [(("two clerks", "the Post"), "The road is shut")],
    ),
    (
        "The road is shut, the Post said, citing a clerk it did not name.",
        [(("a clerk", "the Post"), "The road is shut")],
    ),
    (
        "The judge said on Monday, citing a lack of evidence, that the case was over.",
        [(("The judge",), "the case was over")],
    ),
    (
        "The Post, citing the weekly Bell, quoted the mayor as saying it was over.",
        [(("the mayor", "the weekly Bell", "The Post"), "it was over")],
    ),
    (
        "The Post reported that the mayor was warned, citing a clerk.",
        [(("a clerk", "The Post"), "the mayor was warned")],
    ),
    (
        "The Post quoted displaced farmers as saying the mill was shut.",
        [(("displaced farmers", "The Post"), "the mill was shut")],
    ),
    (
        "The Post reported the monk as saying the mill was shut.",
        [(("the monk", "The Post"), "the mill was shut")],
    ),
    (
        "“It works,” the Post quoted Dora Ruel as telling Radio Lamu.",
        [(("Dora Ruel", "Radio Lamu", "the Post"), "It works")],
    ),
    (
        "The mayor, whom the Post quoted as saying the mill was shut, left.",
        [(("The mayor", "the Post"), "the mill was shut")],
    ),
    (
        "Dora Ruel, 34, a nurse from Brask, told the Post that it works.",
        [(("Dora Ruel, 34, a nurse from Brask", "the Post"), "it works")],
    ),
    (
        "A man who lives there told the Post that the mill was shut.",
        [(("A man", "the Post"), "the mill was shut")],
    ),
    (
        "A person close to it said the mill was shut.",
        [(("A person close to it",), "the mill was shut")],
    ),
    (
        "One of the clerks involved told the Post the mill was shut.",
        [(("One of the clerks involved", "the Post"), "the mill was shut")],
    ),
    (
        "The mill was shut, the mayor told public radio on Friday.",
        [(("the mayor", "public radio"), "The mill was shut")],
    ),
    (
        "The mayor told a German delegation the mill was shut.",
        [(("The mayor",), "the mill was shut")],
    ),
    (
        "The mayor told Berlin that the mill was shut.",
        [(("The mayor",), "the mill was shut")],
    ),
    (
        "Parents were told by the mayor that the mill was shut.",
        [(("the mayor",), "the mill was shut")],
    ),
    (
        "The mill was shut, the mayor told the Post, without giving details.",
        [(("the mayor", "the Post"), "The mill was shut")],
    ),
    (
        "The mill was shut, the mayor said, according to the clerk, the Post reported.",
        [(("the mayor", "the clerk", "the Post"), "The mill was shut")],
    ),
    (
        "According to clerks who had left, the mill was shut, the Post reported.",
        [(("clerks", "the Post"), "the mill was shut")],
    ),
    (
        "The mill was shut, per the mayor.",
        [(("the mayor",), "The mill was shut")],
    ),
    (
        "The mill was shut, said an official who asked that she not be named.",
        [(("an official",), "The mill was shut")],
    ),
    (
        "The mayor's spokeswoman, Ana Matt, said he told her that the mill was shut.",
        [(("he", "The mayor's spokeswoman, Ana Matt"), "the mill was shut")],
    ),
    (
        "An official said Egypt believed the mill was shut.",
        [(("Egypt", "An official"), "the mill was shut")],
    ),
    (
        "The mayor told the Post that the clerk expected a loss.",
        [(("The mayor", "the Post"), "the clerk expected a loss")],
    ),
    (
        "The Post aired an interview in which the mayor said the mill was shut.",
        [(("the mayor", "The Post"), "the mill was shut")],
    ),
    (
        "The Post reported the widow's claim that the mill was shut.",
        [(("the widow", "The Post"), "the mill was shut")],
    ),
    (
        "The guild issued a statement saying the mill was shut.",
        [(("The guild",), "the mill was shut")],
    ),
    (
        "“We are sorry,” read a note on the door.",
        [(("a note on the door",), "We are sorry")],
    ),
    (
        "As the Post first reported, citing a clerk, the mill was shut.",
        [(("a clerk", "the Post"), "the mill was shut")],
    ),
    (
        "BRASK, May 3. /Tern/. The mill was shut, the mayor told Tern.",
        [(("the mayor",), "The mill was shut")],
    ),
    (
        "Mill is shut, says mayor\n\nIt rained.",
        [(("mayor",), "Mill is shut")],
    ),
    (
        "Mayor to Radio Lamu: We shut the mill\n\nIt rained.",
        [(("Mayor", "Radio Lamu"), "We shut the mill")],
    ),
    (
        "Mill is shut, mayor says - Radio Lamu\n\nIt rained.",
        [(("mayor", "Radio Lamu"), "Mill is shut")],
    ),
    (
        "Mill is shut - Radio Lamu, citing mayor\n\nIt rained.",
        [(("mayor", "Radio Lamu"), "Mill is shut")],
    ),
    (
        "The mayor said it was over, confirming an earlier report by the Post.",
        [(("The mayor",), "it was over")],
    ),
    ("The prisoner confessed to police.", []),
    ("The clerk read the note to the mayor.", []),
    ("The clerk answered the phone when the bell rang.", []),
]
