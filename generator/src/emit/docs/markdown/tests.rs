use super::*;

#[track_caller]
fn becomes(text: &str, expected: &str) {
    let safe = sanitize(text);
    assert_eq!(safe, expected);
    assert_eq!(sanitize(&safe), expected, "a second run changes nothing");
}

#[track_caller]
fn stays(text: &str) {
    becomes(text, text);
}

#[test]
fn ordinary_markdown_stays() {
    stays("A pet.");
    stays(
        "# Title\n\nSome *text* with `code [x]` and [a link](https://a.example/x).\n\n- one\n- two",
    );
    stays("| a | b |\n|---|---|\n| 1 | 2 |");
    stays("a < b && c > d");
    stays("```json\n{\"a\": [1]}\n```");
    stays("[docs]\n\n[docs]: https://a.example");
}

#[test]
fn brackets_are_no_links() {
    becomes("Use [Pet] or [a][b].", "Use \\[Pet] or \\[a]\\[b].");
    becomes("see [`Pet`]", "see \\[`Pet`]");
    becomes("a \\[x] [y]", "a \\[x] \\[y]");
    becomes("a \\\\[x]", "a \\\\\\[x]");
    becomes("note [^1]\n\n[^1]: here", "note \\[^1]\n\n\\[^1]: here");
}

#[test]
fn relative_links_keep_their_text() {
    becomes("see [the *list* of `x`](#/pets) now", "see the *list* of `x` now");
    becomes("see [Pet](Pet).", "see Pet.");
    becomes("![logo](images/logo.png) x", "logo x");
    becomes("see [x](mailto:a@b.example)", "see [x](mailto:a@b.example)");
    becomes("bad [x](javascript:alert)", "bad x");
}

#[test]
fn bare_addresses_become_links() {
    becomes("See https://a.example/x?y=1.", "See <https://a.example/x?y=1>.");
    becomes("(http://a.example/x_(y))", "(<http://a.example/x_(y)>)");
    becomes("https://a.example/[id]/x", "<https://a.example/[id]/x>");
    stays("<https://a.example>");
    stays("`https://a.example`");
    stays("[https://a.example](https://a.example)");
    stays("the scheme https:// is used");
}

#[test]
fn unknown_or_open_tags_are_text() {
    becomes("a Vec<String> x", "a Vec\\<String> x");
    becomes("<b>bold", "\\<b>bold");
    becomes("<script>alert(1)</script>", "\\<script>alert(1)\\</script>");
    becomes("<img src=x onerror=y>", "\\<img src=x onerror=y>");
    becomes("<b onclick=\"x\">y</b>", "\\<b onclick=\"x\">y\\</b>");
    becomes("a <!-- never closed", "a <!-- never closed");
    becomes("<!-- never closed\n\n[x]", "\\<!-- never closed\n\n\\[x]");
}

#[test]
fn simple_markup_and_comments() {
    stays("<b>bold</b> and <br> more<br/>x");
    stays("<ul>\n<li>one</li>\n</ul>");
    becomes("a <!-- hidden --> b", "a  b");
    becomes("<a href=\"https://a.example\" target=_blank>x</a>", "[x](<https://a.example>)");
    becomes("<a href='/x'>x</a>", "\\<a href='/x'>x\\</a>");
}

#[test]
fn no_code_block_is_a_doctest() {
    becomes("```\nlet x;\n```", "```text\nlet x;\n```");
    becomes("```rust,no_run\nx\n```", "```text\nx\n```");
    becomes("~~~ JSON title=x\nx\n~~~", "~~~json\nx\n~~~");
    becomes("a:\n\n    let x = 1;\n      y\n\nb", "a:\n\n```text\nlet x = 1;\n  y\n```\n\nb");
    becomes("    first", "```text\nfirst\n```");
    becomes("\tfirst", "```text\nfirst\n```");
    becomes("- a\n\n      code [x]", "- a\n\n  code \\[x]");
}

#[test]
fn open_fences_are_closed() {
    becomes("```json\n{}", "```json\n{}\n```");
    becomes("````\n```", "````text\n```\n````");
    becomes("```", "```text\n```");
    becomes("- ```\n  x", "- ```text\n  x");
}

#[test]
fn control_characters_go() {
    becomes("a\r\nb\rc\0\u{202e}d\u{7}", "a\nb\ncd");
    becomes("\n\n  a  \n\n", "  a");
    becomes("a  \nb", "a\\\nb");
    becomes("", "");
}

#[test]
fn code_spans_hold_anything() {
    assert_eq!(code("a"), "`a`");
    assert_eq!(code("a`b"), "`` a`b ``");
    assert_eq!(code("`"), "`` ` ``");
    assert_eq!(code(" a "), "`  a  `");
    assert_eq!(code(""), "`  `");
    assert_eq!(code("a\nb\u{202e}"), "`a b`");
}

#[test]
fn code_blocks_hold_anything() {
    assert_eq!(fenced("a\n```\nb", "text"), "````text\na\n```\nb\n````");
}

#[test]
fn random_markdown_settles() {
    const PIECES: &[&str] = &[
        "[",
        "]",
        "(",
        ")",
        "<",
        ">",
        "`",
        "```",
        "~~~",
        "\n",
        "\n\n",
        "    ",
        "- ",
        "> ",
        "\\",
        "http://a.b/c",
        "<b>",
        "</b>",
        "<!--",
        "-->",
        "a",
        " ",
        "  \n",
        "*",
        "_",
        "#",
        "|",
        "[^1]:",
        "\t",
        "\r",
        "<a href=\"http://x\">",
        "</a>",
        "1. ",
        "!",
        "&amp;",
        ":",
        "é",
        "\u{202e}",
        "---",
    ];
    let mut seed = 7_u64;
    for _ in 0..20_000 {
        let mut text = String::new();
        for _ in 0..20 {
            seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
            text.push_str(PIECES[(seed >> 33) as usize % PIECES.len()]);
        }
        let safe = sanitize(&text);
        assert!(edits::find(&safe).is_empty(), "{text:?} became {safe:?}");
    }
}
