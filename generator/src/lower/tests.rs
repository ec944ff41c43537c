#[test]
#[ignore]
fn corpus_tmp() {
    use std::time::Instant;
    let only = std::env::var("ONLY").ok();
    let mut dirs: Vec<_> = std::fs::read_dir("/work/shared/corpus")
        .unwrap()
        .map(|e| e.unwrap().path())
        .filter(|p| p.is_dir())
        .collect();
    dirs.sort();
    for d in dirs {
        let name = d.file_name().unwrap().to_string_lossy().into_owned();
        if only.as_ref().is_some_and(|o| *o != name) {
            continue;
        }
        let (text, json) = match std::fs::read_to_string(d.join("openapi.json")) {
            Ok(t) => (t, true),
            Err(_) => (std::fs::read_to_string(d.join("openapi.yaml")).unwrap(), false),
        };
        let t0 = Instant::now();
        let value: serde_json::Value = if json {
            match serde_json::from_str(&text) {
                Ok(v) => v,
                Err(e) => {
                    println!("{name}: {e}");
                    continue;
                }
            }
        } else {
            match serde_yaml::from_str(&text) {
                Ok(v) => v,
                Err(e) => {
                    println!("{name}: {e}");
                    continue;
                }
            }
        };
        let t1 = Instant::now();
        let docs = crate::resolve::Documents::gather(value, &mut |p| {
            let t = std::fs::read_to_string(d.join(p))
                .map_err(|e| crate::diagnostics::Diagnostic::error("x", e.to_string()))?;
            serde_yaml::from_str(&t)
                .map_err(|e| crate::diagnostics::Diagnostic::error("x", e.to_string()))
        });
        let dialect = crate::normalize::dialect(docs.main().value).unwrap();
        let t2 = Instant::now();
        let resolved = crate::resolve::resolve(&docs, dialect);
        let nodes = resolved.arena.nodes.len();
        let t3 = Instant::now();
        let config = crate::config::Config::default();
        let mut lowered = crate::lower::lower(resolved, &config);
        let t4 = Instant::now();
        let roots = crate::passes::Roots {
            types: lowered.components.iter().map(|(_, id)| *id).collect(),
            operations: lowered.roots,
            keep_operations: true,
        };
        crate::passes::run(&mut lowered.api, &roots, &mut lowered.found);
        let t5 = Instant::now();
        let mut codes = std::collections::BTreeMap::new();
        for f in &lowered.found {
            *codes.entry(f.code).or_insert(0) += 1;
        }
        println!(
            "{name}: nodes {nodes} types {} parse {:?} resolve {:?} lower {:?} passes {:?} {codes:?}",
            lowered.api.types.len(),
            t1 - t0,
            t3 - t2,
            t4 - t3,
            t5 - t4
        );
        if only.is_some() {
            for f in &lowered.found {
                if f.code != "missing-type" {
                    println!("  {} {} {:?}", f.code, f.message, f.place.pointer);
                }
            }
            if std::env::var("DUMP").is_ok() {
                for t in &lowered.api.types {
                    println!("{:?} {:?}\n    {:?}", t.origin, t.name, t.shape);
                }
            }
        }
    }
}
