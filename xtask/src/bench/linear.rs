//! Whether the cost grows in proportion to the document.

use super::record::Record;
use crate::print::{PLAIN, Printer};

/// The fewest documents that say anything about growth.
const FEWEST: usize = 8;

/// Prints how the total grows with the length of the document and with the lines generated: the
/// slope of the line of best fit through the logarithms. 1 is in proportion, 2 is quadratic.
pub fn print(records: &[Record], printer: &mut Printer) {
    if records.len() < FEWEST {
        return;
    }
    let by = |of: fn(&Record) -> usize| {
        let points = records.iter().map(|it| (of(it) as f64, it.median.total));
        exponent(points).map_or_else(|| "-".to_owned(), |it| format!("{it:.2}"))
    };
    printer.line(
        PLAIN,
        format_args!(
            "over {} documents the total grows with (bytes)^{}, with (lines generated)^{}",
            records.len(),
            by(|it| it.median.bytes),
            by(|it| it.median.lines),
        ),
    );
}

fn exponent(points: impl Iterator<Item = (f64, f64)>) -> Option<f64> {
    let points: Vec<_> =
        points.filter(|(x, y)| *x > 0.0 && *y > 0.0).map(|(x, y)| (x.ln(), y.ln())).collect();
    let count = points.len() as f64;
    let mean_x = points.iter().map(|(x, _)| x).sum::<f64>() / count;
    let mean_y = points.iter().map(|(_, y)| y).sum::<f64>() / count;
    let spread: f64 = points.iter().map(|(x, _)| (x - mean_x).powi(2)).sum();
    let together: f64 = points.iter().map(|(x, y)| (x - mean_x) * (y - mean_y)).sum();
    (spread > 0.0).then(|| together / spread)
}

#[cfg(test)]
mod tests {
    use super::exponent;

    #[test]
    fn the_power_of_growth_is_found() {
        let grows =
            |power: i32| exponent((1..20).map(|x| (f64::from(x), 3.0 * f64::from(x).powi(power))));
        assert!((grows(1).unwrap() - 1.0).abs() < 1e-9);
        assert!((grows(2).unwrap() - 2.0).abs() < 1e-9);
        assert_eq!(exponent([(1.0, 1.0), (1.0, 2.0)].into_iter()), None);
    }
}
