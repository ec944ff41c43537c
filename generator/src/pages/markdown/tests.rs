use super::*;

#[test]
fn descriptions_keep_their_markdown() {
    let text =
        "See *this* and **that**, [there](https://example.com/a?b=c), `code` or <https://a.b/c>.";
    assert_eq!(cell(text), text);
    assert_eq!(page(text), text);
}

#[test]
fn a_cell_is_one_line() {
    assert_eq!(cell("a\nb\r\nc\rd\u{2028}e"), "a<br/>b<br/>c<br/>d<br/>e");
    assert_eq!(cell("one\n\n\n\ntwo\n"), "one<br/><br/>two");
    assert_eq!(cell(" \n\t\n"), "");
}

/// The cells of a row, split the way that readers of tables do: a backslash takes the next
/// character with it.
fn cells(row: &str) -> usize {
    let mut count = 1;
    let mut letters = row.chars();
    while let Some(letter) = letters.next() {
        match letter {
            '\\' => {
                letters.next();
            }
            '|' => count += 1,
            _ => {}
        }
    }
    count
}

const HOSTILE: [&str; 16] = [
    "a | b",
    r"a \| b",
    r"a \\| b",
    r"a \\\| b",
    "`a|b`",
    r"`^(a|\d+\|)$`",
    "``a`|`b``",
    "```\na | b\n```",
    "```json\n{\"a\": 1}",
    "~~~\n| a |\n| - |",
    "open ` tick | pipe",
    "*/ and \"# and ```` ``` ````",
    "ends with \\",
    "<table><tr><td>x | y",
    "<!-- never closed\n\n| a | b |",
    "line\n  ```sh\n  a | b\n  ```\nend",
];

#[test]
fn no_text_leaves_its_cell() {
    for text in HOSTILE {
        for written in [cell(text), plain(text), code(text)] {
            assert_eq!(cells(&written), 1, "{text:?} → {written:?}");
            assert!(!written.contains('\n'), "{text:?} → {written:?}");
        }
        for written in [cell(text), plain(text).replace("\\<", "")] {
            assert!(!written.contains("<!--") && !written.contains("<t"), "{text:?} → {written:?}");
        }
    }
}

#[test]
fn no_text_swallows_the_rest_of_the_page() {
    for text in HOSTILE {
        let written = page(text);
        let mut open = None;
        for line in written.lines() {
            let mark = line.trim_start();
            match open {
                None if mark.starts_with("```") || mark.starts_with("~~~") => {
                    open = Some(&mark[..3]);
                }
                Some(start) if mark.starts_with(start) => open = None,
                _ => {}
            }
        }
        assert_eq!(open, None, "{text:?} → {written:?}");
        assert!(!written.contains("<!--") && !written.contains("<t"), "{text:?} → {written:?}");
    }
}

#[test]
fn html_is_shown_and_not_run() {
    assert_eq!(
        cell("a <b>bold</b> <script>x</script>"),
        "a &lt;b>bold&lt;/b> &lt;script>x&lt;/script>"
    );
    assert_eq!(cell("a<BR>b<br />c"), "a<br/>b<br/>c");
    assert_eq!(cell("1 < 2, `<b>`, a<=b"), "1 < 2, `<b>`, a<=b");
    assert_eq!(cell("<https://x y>"), "&lt;https://x y>");
}

#[test]
fn code_blocks_become_lines_of_code() {
    let text = "Like so:\n\n```json\n{\n\n  \"a|b\": 1\n}\n```\nDone";
    assert_eq!(
        cell(text),
        "Like so:<br/><br/>`{`<br/><br/>`   \"a\\|b\": 1 `<br/>`}`<br/><br/>Done"
    );
    assert_eq!(page(text), "Like so:\n\n```json\n{\n\n  \"a|b\": 1\n}\n```\n\nDone");
}

#[test]
fn an_unclosed_code_block_is_closed() {
    assert_eq!(page("a\n\n~~~~ x\nb\n~~~\n"), "a\n\n~~~~x\nb\n~~~\n~~~~");
}

#[test]
fn backticks_without_a_partner_are_escaped() {
    assert_eq!(cell("a ` b"), "a \\` b");
    assert_eq!(cell("a `` b ` c ``"), "a ``b ` c``");
    assert_eq!(cell("a `x`` b"), "a \\`x\\`\\` b");
    // A blank line ends a paragraph, and with it every code span.
    assert_eq!(cell("a ` b\n\nc ` d"), "a \\` b<br/><br/>c \\` d");
}

#[test]
fn many_unpaired_runs_take_no_time() {
    let text: String = (1..1200).map(|length| format!("{} ", "`".repeat(length))).collect();
    assert!(cell(&text).len() > text.len());
}

#[test]
fn headings_stay_below_those_of_the_page() {
    assert_eq!(page("# One\ntext\n###### Six\n#hash"), "### One\ntext\n###### Six\n#hash");
    assert_eq!(page("##### Five"), "###### Five");
    assert_eq!(page("Title\n=====\n\nOther\n---"), "Title\n\\=====\n\nOther\n\\---");
}

#[test]
fn invisible_characters_do_not_pass() {
    assert_eq!(cell("a\u{202e}b\u{2066}c\u{0}d\u{7f}e\u{85}f\tg"), "abcdef\tg");
    assert_eq!(plain("\u{200f}x\u{1b}"), "x");
    assert_eq!(code("a\u{202e}b\n"), "`a\\u{202e}b\\n`");
}

#[test]
fn plain_text_is_shown_letter_by_letter() {
    assert_eq!(plain(r#"["hrisLegacy"]"#), r#"["hrisLegacy"]"#);
    assert_eq!(plain("first_name _x_ *a* `b`"), r"first_name \_x\_ \*a\* \`b\`");
    assert_eq!(plain("[a](b) &lt; a & b <i>"), r"[a]\(b) &amp;lt; a & b \<i>");
}

#[test]
fn code_holds_any_text() {
    assert_eq!(code("name"), "`name`");
    assert_eq!(code(""), "*(empty)*");
    assert_eq!(code("a`b"), "``a`b``");
    assert_eq!(code("`"), "`` ` ``");
    assert_eq!(code(" "), "`   `");
    assert_eq!(code("a|b"), "`a\\|b`");
    assert_eq!(code(r"\|"), "<code>&#92;&#124;</code>");
}

#[test]
fn one_line_folds_whitespace() {
    assert_eq!(one_line(" a\n\n b\t\u{202e}c "), "a b c");
}

/// What a Markdown parser finds in a text: the texts of table cells, whether the heading at the
/// end is one, and the HTML.
struct Parsed {
    cells: Vec<String>,
    ends_with_heading: bool,
    html: Vec<String>,
}

fn parse(text: &str) -> Parsed {
    use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

    let mut parsed = Parsed { cells: Vec::new(), ends_with_heading: false, html: Vec::new() };
    for event in Parser::new_ext(text, Options::ENABLE_TABLES) {
        parsed.ends_with_heading = matches!(event, Event::End(TagEnd::Heading(_)));
        match event {
            Event::Start(Tag::TableCell) => parsed.cells.push(String::new()),
            Event::Text(text) | Event::Code(text) => {
                if let Some(cell) = parsed.cells.last_mut() {
                    cell.push_str(&text);
                }
            }
            Event::Html(html) | Event::InlineHtml(html) => parsed.html.push(html.to_string()),
            _ => {}
        }
    }
    parsed.html.retain(|html| !["<br/>", "<code>", "</code>"].contains(&html.trim()));
    parsed
}

fn check(text: &str) {
    for written in [cell(text), plain(text), code(text)] {
        let row = format!("| A | B |\n| --- | --- |\n| {written} | end |\n\nafter");
        let parsed = parse(&row);
        assert_eq!(parsed.cells.len(), 4, "{text:?} → {written:?}");
        assert_eq!(parsed.cells[3], "endafter", "{text:?} → {written:?}");
        assert_eq!(parsed.html, Vec::<String>::new(), "{text:?} → {written:?}");
    }
    let written = page(text);
    let parsed = parse(&format!("# Title\n\n{written}\n\n## Fields"));
    assert!(parsed.ends_with_heading, "{text:?} → {written:?}");
    assert_eq!(parsed.html, Vec::<String>::new(), "{text:?} → {written:?}");
}

#[test]
fn a_parser_agrees() {
    for text in HOSTILE {
        check(text);
    }
}

#[test]
fn a_parser_agrees_about_every_mixture() {
    const PARTS: [&str; 28] = [
        "`",
        "``",
        "```",
        "````",
        "~~~",
        "|",
        "\\",
        "\\|",
        "<",
        ">",
        "<b>",
        "<!--",
        "-->",
        "<?",
        "<https://a.b>",
        "\n",
        "\n\n",
        "    ",
        "- ",
        "# ",
        "> ",
        "---",
        "](",
        "[",
        "a",
        " ",
        "*",
        "&lt;",
    ];
    let mut seed = 1_u64;
    let mut next = |bound: usize| {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(seed >> 33).unwrap() % bound
    };
    for _ in 0..20_000 {
        let length = 1 + next(14);
        let text: String = (0..length).map(|_| PARTS[next(PARTS.len())]).collect();
        check(&text);
    }
}
