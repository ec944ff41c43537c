//! The JSON that is read and written, as text: its properties are in the order that the samples are
//! about.

/// An order with every property, in the order of the schema or in that of the alphabet.
pub fn order(sorted: bool) -> String {
    let line = |index: usize| {
        let (price, gift) = (index as f64 + 9.5, index.is_multiple_of(2));
        let (sku, quantity) = (format!("SKU-{index:05}"), index + 1);
        let title = "A thing that somebody ordered";
        if sorted {
            format!(
                r#"{{"gift":{gift},"price":{price},"quantity":{quantity},"sku":"{sku}","title":"{title}"}}"#
            )
        } else {
            format!(
                r#"{{"sku":"{sku}","quantity":{quantity},"price":{price},"title":"{title}","gift":{gift}}}"#
            )
        }
    };
    let lines: Vec<String> = (0..20).map(line).collect();
    let lines = format!(r#""lines":[{}]"#, lines.join(","));
    if sorted {
        let buyer =
            r#""buyer":{"city":"Ulm","email":"ann@example.com","id":7,"name":"Ann","zip":"89073"}"#;
        let before = r#""channel":"shop","coupon":null,"currency":"EUR","discount":5.5,"id":"f0bc3d88-2178-5423-8c81-b81d6c9da824""#;
        let after = r#""note":"Leave it with the neighbours, please.","number":184671,"paid":true,"placed_at":"2024-02-29T23:59:58.123+05:30","reference":"customer-123","tags":["new","urgent","gift"],"total":431.25,"weight":1200"#;
        format!("{{{buyer},{before},{lines},{after}}}")
    } else {
        let before = r#""id":"f0bc3d88-2178-5423-8c81-b81d6c9da824","number":184671,"placed_at":"2024-02-29T23:59:58.123+05:30","total":431.25,"currency":"EUR","paid":true,"note":"Leave it with the neighbours, please.","reference":"customer-123","discount":5.5,"weight":1200,"channel":"shop","coupon":null,"tags":["new","urgent","gift"]"#;
        let buyer =
            r#""buyer":{"id":7,"email":"ann@example.com","name":"Ann","city":"Ulm","zip":"89073"}"#;
        format!("{{{before},{lines},{buyer}}}")
    }
}

pub fn sparse() -> String {
    r#"{"a3":"one","b4":2,"d5":3.5}"#.to_owned()
}

pub fn states() -> String {
    let names = ["open", "pending", "accepted", "shipped", "delivered", "returned", "cancelled"];
    let states: Vec<String> =
        names.into_iter().cycle().take(200).map(|name| format!(r#""{name}""#)).collect();
    format!("[{}]", states.join(","))
}

/// Events of one kind, with their tag at the start or at the end.
pub fn events(tag_first: bool) -> String {
    let event = |index: usize| {
        let rest = format!(
            r#""id":{index},"at":"2024-02-29T23:59:58Z","from":"the old shelf","to":"the new shelf""#
        );
        if tag_first {
            format!(r#"{{"kind":"moved",{rest}}}"#)
        } else {
            format!(r#"{{{rest},"kind":"moved"}}"#)
        }
    };
    let events: Vec<String> = (0..50).map(event).collect();
    format!("[{}]", events.join(","))
}

pub fn transfers() -> String {
    let transfer = r#"{"iban":"DE02120300000000202051","holder":"Ann Example","reference":"order 184671","bank":"Bank of Examples"}"#;
    format!("[{}]", vec![transfer; 50].join(","))
}

/// Contacts, each of which fits three members of the union; the second has the most of its properties.
pub fn contacts() -> String {
    let contact =
        r#"{"email":"ann@example.com","city":"Ulm","first_name":"Ann","last_name":"Lee"}"#;
    format!("[{}]", vec![contact; 50].join(","))
}
