//! Texts that become other types: only those that certainly do are written as their values.

/// A date, `2024-02-29`: year, month, day.
pub fn date(text: &str) -> Option<(u32, u32, u32)> {
    let is_shaped = text.len() == 10 && text.is_ascii();
    let (year, month, day) = (text.get(..4)?, text.get(5..7)?, text.get(8..)?);
    if !is_shaped || text.get(4..5) != Some("-") || text.get(7..8) != Some("-") {
        return None;
    }
    let [year, month, day] = [number(year)?, number(month)?, number(day)?];
    let is_leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let days = match month {
        2 if is_leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => return None,
    };
    (1..=days).contains(&day).then_some((year, month, day))
}

/// Whether a text is a moment, `2024-02-29T12:30:00.5+05:30`.
pub fn is_date_time(text: &str) -> bool {
    let parts = text.split_at_checked(10).and_then(|(date_text, rest)| {
        date(date_text)?;
        let time = rest.strip_prefix('T')?;
        let (time, offset) = match time.strip_suffix('Z') {
            Some(time) => (time, "00:00"),
            None => {
                let at = time.rfind(['+', '-'])?;
                (time.get(..at)?, time.get(at + 1..)?)
            }
        };
        let (time, fraction) = time.split_once('.').unwrap_or((time, "0"));
        let is_fraction = (1..=9).contains(&fraction.len()) && number(fraction).is_some();
        let (hours, seconds) = time.split_at_checked(5)?;
        let seconds = number(seconds.strip_prefix(':').filter(|it| it.len() == 2)?)?;
        Some(is_fraction && seconds < 60 && is_clock(hours) && is_clock(offset))
    });
    parts.unwrap_or(false)
}

/// `23:59`
fn is_clock(text: &str) -> bool {
    let parts = text.split_once(':').filter(|(hour, minute)| hour.len() == 2 && minute.len() == 2);
    let parts = parts.and_then(|(hour, minute)| Some((number(hour)?, number(minute)?)));
    parts.is_some_and(|(hour, minute)| hour < 24 && minute < 60)
}

/// The 32 digits of a UUID.
pub fn uuid(text: &str) -> Option<String> {
    let lengths = text.split('-').map(str::len);
    let digits: String = text.split('-').collect();
    let is_uuid = lengths.eq([8, 4, 4, 4, 12]) && digits.bytes().all(|it| it.is_ascii_hexdigit());
    is_uuid.then(|| digits.to_ascii_lowercase())
}

fn number(text: &str) -> Option<u32> {
    text.bytes().all(|it| it.is_ascii_digit()).then(|| text.parse().ok()).flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_those_of_the_calendar() {
        assert_eq!(date("2024-02-29"), Some((2024, 2, 29)));
        for text in
            ["2023-02-29", "2024-13-01", "2024-1-01", "2024-04-31", "2024-02-00", "é024-02-2"]
        {
            assert_eq!(date(text), None, "{text}");
        }
    }

    #[test]
    fn moments_have_an_offset() {
        for text in ["2024-02-29T23:59:59Z", "1999-12-31T00:00:00.123+05:30"] {
            assert!(is_date_time(text), "{text}");
        }
        for text in
            ["2024-02-29T23:59:60Z", "2024-02-29 23:59:59Z", "2024-02-29T23:59:59", "now", ""]
        {
            assert!(!is_date_time(text), "{text}");
        }
    }

    #[test]
    fn uuids_have_their_dashes() {
        let text = "F0BC3D88-2178-5423-8C81-B81D6C9DA824";
        assert_eq!(uuid(text).as_deref(), Some("f0bc3d88217854238c81b81d6c9da824"));
        assert_eq!(uuid("f0bc3d88217854238c81b81d6c9da824"), None);
        assert_eq!(uuid(""), None);
    }
}
