"""What every command has: words for people, JSON for programs, and a place in the list."""

from collections.abc import Iterator

import click
import pytest

from postingkit import cli


def commands() -> Iterator[tuple[str, click.Command]]:
    """Yield every command with its name."""
    context = click.Context(cli.group)
    for name in cli.group.list_commands(context):
        command = cli.group.get_command(context, name)
        assert command is not None
        if isinstance(command, click.Group):
            yield from ((f"{name} {inner}", one) for inner, one in command.commands.items())
        else:
            yield name, command


@pytest.mark.parametrize(("name", "command"), [pytest.param(*row, id=row[0]) for row in commands()])
def test_a_command_says_what_it_does_and_answers_programs(name: str, command: click.Command) -> None:
    assert command.help
    assert command.help.partition("\n")[0].endswith(".")
    options = {opt: one for one in command.params if isinstance(one, click.Option) for opt in one.opts}
    assert all(one.help for one in options.values())
    assert "--json" in options or name == "schema", "a schema is JSON already"
