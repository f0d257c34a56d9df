//! Whatever can be read is written back the same: tried with many thousand made-up objects.

use serde_json::Value;

wagate_client::record! {
    struct Everything {
        a: Option<String> = "a" as Optional,
        b: Option<f64> = "b" as Optional,
        c: Vec<f64> = "c" as List,
        d: Vec<String> = "d" as List,
        e: Option<bool> = "e" as LenientOptional,
        f: Option<i64> = "f" as LenientOptional,
        g: Option<f64> = "g" as LenientOptional,
        h: Option<String> = "h" as LenientOptional,
        i: Vec<f64> = "i" as OneOrMore,
        j: Vec<Everything> = "j" | "J" as OneOrMore,
        k: Option<Box<Everything>> = "k" | "K" as Optional,
        l: Option<f64> = "l" | "L" | "Ll" as Optional,
        m: Option<bool> = "m" | "M" as LenientOptional,
        n: Option<Kind> = "n" as Optional,
        o: Vec<Shape> = "o" | "O" as List,
        p: Value = "p" as Required,
    }
}

wagate_client::open_enum! {
    enum Kind {
        Known = "known",
    }
}

wagate_client::union! {
    enum Shape by fit {
        Object(Box<Everything>) when ["p"],
        Number(f64),
    }
}

const KEYS: [&str; 24] = [
    "a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "J", "k", "K", "l", "L", "Ll", "m", "M", "n",
    "o", "O", "p", "x", "y",
];

/// Objects as text, since that may have a key twice.
struct Maker(fastrand::Rng);

impl Maker {
    fn object(&mut self, depth: u32) -> String {
        let mut fields = vec![format!(r#""p":{}"#, self.any(0))];
        for _ in 0..self.0.usize(0..7) {
            let key = KEYS[self.0.usize(0..KEYS.len())];
            let value = self.value_for(key, depth);
            fields.push(format!(r#""{key}":{value}"#));
        }
        self.0.shuffle(&mut fields);
        format!("{{{}}}", fields.join(","))
    }

    /// Mostly a value that fits.
    fn value_for(&mut self, key: &str, depth: u32) -> String {
        match (self.0.u8(0..12), key) {
            (0, _) => self.any(depth),
            (1, _) => "null".into(),
            (2, "c" | "d" | "i" | "j" | "J" | "o" | "O") => "[]".into(),
            (_, "a" | "d" | "n") => self.list_if(key == "d", Self::text),
            (_, "b" | "c" | "g" | "i" | "l" | "L" | "Ll") => self.list_if(key == "c", Self::number),
            (_, "e" | "m" | "M") => {
                self.pick(&["true", "false", r#""true""#, r#""false""#, "0", "1"])
            }
            (_, "f") => self.pick(&["7", r#""7""#, r#""-007""#, "-9223372036854775808"]),
            (_, "h") => self.pick(&["7", "7.5", "true", r#""text""#, "1e30"]),
            (_, "j" | "J") if depth > 0 => self.maybe_list(depth),
            (_, "k" | "K") if depth > 0 => self.object(depth - 1),
            (_, "o" | "O") if depth > 0 => {
                format!("[{},{}]", self.object(depth - 1), self.any(depth))
            }
            _ => self.any(depth),
        }
    }

    fn maybe_list(&mut self, depth: u32) -> String {
        let one = self.object(depth - 1);
        if self.0.bool() { one } else { format!("[{one},{}]", self.object(depth - 1)) }
    }

    fn list_if(&mut self, list: bool, make: fn(&mut Self) -> String) -> String {
        if list { format!("[{},{}]", make(self), make(self)) } else { make(self) }
    }

    fn any(&mut self, depth: u32) -> String {
        match self.0.u8(0..8) {
            0 => "null".into(),
            1 => "true".into(),
            2 | 3 => self.number(),
            4 => format!("[{},{}]", self.number(), self.text()),
            5 if depth > 0 => self.object(depth - 1),
            6 => "{}".into(),
            _ => self.text(),
        }
    }

    fn number(&mut self) -> String {
        match self.0.u8(0..6) {
            0 => self.0.i64(..).to_string(),
            1 => self.0.u64(..).to_string(),
            2 => format!("{:?}", f64::from(self.0.i32(..))),
            3 => format!("{:e}", f64::from_bits(self.0.u64(..)).clamp(-1e300, 1e300))
                .replace("NaN", "0"),
            4 => format!("-0.{}", self.0.u128(..)),
            _ => self.0.u8(..).to_string(),
        }
    }

    fn text(&mut self) -> String {
        self.pick(&[
            r#""""#,
            r#""known""#,
            r#""unknown""#,
            r#""7""#,
            r#""7.50""#,
            r#""olá \"x\" \u0000""#,
        ])
    }

    fn pick(&mut self, texts: &[&str]) -> String {
        texts[self.0.usize(0..texts.len())].into()
    }
}

#[test]
fn whatever_parses_is_written_back_equal() {
    let mut maker = Maker(fastrand::Rng::with_seed(20));
    let mut parsed = 0;
    for _ in 0..30_000 {
        let text = maker.object(2);
        let Ok(read) = serde_json::from_str::<Everything>(&text) else { continue };
        let sent: Value = serde_json::from_str(&text).expect("it was made to be JSON");
        assert_eq!(serde_json::to_value(&read).expect("it is JSON"), sent, "{text}");
        let written = serde_json::to_string(&read).expect("it is JSON");
        let again: Everything = serde_json::from_str(&written).expect(&written);
        assert_eq!(serde_json::to_value(&again).expect("it is JSON"), sent, "{text}");
        parsed += 1;
    }
    assert!(parsed > 10_000, "only {parsed} could be read: the test would say nothing");
}

#[test]
fn all_ways_to_read_give_the_same() {
    let mut maker = Maker(fastrand::Rng::with_seed(7));
    for _ in 0..5_000 {
        let text = maker.object(2);
        let direct = serde_json::from_str::<Everything>(&text).ok();
        let mut deserializer = serde_json::Deserializer::from_str(&text);
        assert_eq!(serde_path_to_error::deserialize(&mut deserializer).ok(), direct, "{text}");
        let reader = serde_json::from_reader::<_, Everything>(text.as_bytes()).ok();
        assert_eq!(reader, direct, "{text}");
    }
}
