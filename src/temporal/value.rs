//! What an expression means before the reference is known: fields, not strings.

use crate::temporal::calendar::Season;

/// A unit of time.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(super) enum Unit {
    Second,
    Minute,
    Hour,
    Day,
    Weekend,
    Week,
    Fortnight,
    Month,
    Quarter,
    Season,
    Half,
    Year,
    Decade,
    Century,
}

/// How many units: a number in tenths, or some.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Amount {
    Tenths(u32),
    Some,
}

impl Amount {
    /// A whole number of units; beyond any length of time, some.
    pub(super) fn whole(n: u64) -> Amount {
        u32::try_from(n).ok().and_then(|n| n.checked_mul(10)).map_or(Amount::Some, Amount::Tenths)
    }
}

/// Amounts of smaller units after the first one.
pub(super) type More = [Option<(Amount, Unit)>; 2];

/// A length of time: one amount, and others of smaller units (`un an, deux mois et trois jours`).
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Length {
    pub amount: Amount,
    pub unit: Unit,
    pub more: More,
}

impl Length {
    /// A length of one unit.
    pub(super) fn new(amount: Amount, unit: Unit) -> Length {
        Length { amount, unit, more: [None; 2] }
    }

    /// Its amounts with their units, the largest first.
    pub(super) fn parts(self) -> impl Iterator<Item = (Amount, Unit)> {
        std::iter::once((self.amount, self.unit)).chain(self.more.into_iter().flatten())
    }
}

/// The fields of a date that the words give.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub(super) struct Fields {
    pub year: Option<i16>,
    pub month: Option<i8>,
    pub day: Option<i8>,
    pub weekday: Option<i8>,
}

/// A part of a year.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Part {
    Quarter(i8),
    Half(i8),
    Season(Season),
    Week(i8),
}

/// A feast day: the same every year, days after Easter Sunday, or a weekday of a month counted from its
/// beginning (from its end where negative).
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Feast {
    Fixed { month: i8, day: i8 },
    Easter(i16),
    Nth { month: i8, weekday: i8, nth: i8 },
}

/// What is counted inside a longer period.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Item {
    Weekday(i8),
    Unit(Unit),
}

/// The day or period by which another one is placed.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Of {
    Date(Fields),
    Part(Part, Option<i16>),
    Feast(Feast, Option<i16>),
    Shift { anchor: Anchor, unit: Unit, count: i32 },
    Decade(i16),
    Century(i16),
}

impl Of {
    /// A point as a place for others; none where it has an hour or no place at all.
    pub(super) fn from_point(point: Point) -> Option<Of> {
        match point.base {
            _ if point.clock.is_some() => None,
            Base::Date(fields) => Some(Of::Date(fields)),
            Base::Part(part, year) => Some(Of::Part(part, year)),
            Base::Feast(feast, year) => Some(Of::Feast(feast, year)),
            Base::Shift { anchor, unit, count } => Some(Of::Shift { anchor, unit, count }),
            Base::Decade(year) => Some(Of::Decade(year)),
            Base::Century(century) => Some(Of::Century(century)),
            _ => None,
        }
    }

    /// The place as a point of its own.
    pub(super) fn point(self) -> Point {
        Point::new(match self {
            Of::Date(fields) => Base::Date(fields),
            Of::Part(part, year) => Base::Part(part, year),
            Of::Feast(feast, year) => Base::Feast(feast, year),
            Of::Shift { anchor, unit, count } => Base::Shift { anchor, unit, count },
            Of::Decade(year) => Base::Decade(year),
            Of::Century(century) => Base::Century(century),
        })
    }

    /// Whether it is one day.
    pub(super) fn is_day(self) -> bool {
        self.point().has_day()
    }
}

/// What a distance is counted from.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Anchor {
    /// The reference date.
    Reference,
    /// The date last named.
    Focus,
}

/// The calendar side of a point in time.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Base {
    /// Not said: a bare hour.
    Open,
    /// The day that the text is about: `la fin de la journée`.
    Day,
    Date(Fields),
    Part(Part, Option<i16>),
    Feast(Feast, Option<i16>),
    /// So many units from the anchor: `hier`, `la semaine prochaine`, `il y a 5 ans`.
    Shift {
        anchor: Anchor,
        unit: Unit,
        count: i32,
    },
    /// So many months and days from the anchor.
    Away {
        anchor: Anchor,
        months: i32,
        days: i32,
    },
    /// A weekday of the week, or a month of the year, so many units from the anchor.
    In {
        fields: Fields,
        anchor: Anchor,
        unit: Unit,
        count: i32,
    },
    /// The so-manieth of these in a period, from its end where negative: `premier vendredi de mai`.
    Nth {
        nth: i8,
        item: Item,
        of: Of,
    },
    /// So many units from a day or period: `trois jours après Noël`.
    Offset {
        of: Of,
        unit: Unit,
        count: i32,
    },
    /// The unit that holds a day: `la semaine du 7 octobre`.
    Around {
        unit: Unit,
        of: Of,
    },
    /// First year of the decade.
    Decade(i16),
    /// First two digits of its years.
    Century(i16),
    /// `PAST_REF`, `PRESENT_REF`, `FUTURE_REF`.
    Vague(&'static str),
}

/// The clock side of a point in time.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Clock {
    At {
        hour: i8,
        minute: i8,
    },
    /// TIMEX3 suffix: `TMO`, `TAF`, `TEV`, `TNI`.
    Part(&'static str),
}

/// Where a period lies, as a word beside it says.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Side {
    /// `ce`, `en cours`.
    This,
    /// `prochain`.
    Next,
    /// `dernier`.
    Last,
    /// `suivant`: after the date last named.
    Following,
    /// `précédent`.
    Preceding,
    /// `-là`: near the date last named.
    There,
}

/// A point in time as far as the words give it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Point {
    pub base: Base,
    pub side: Option<Side>,
    pub clock: Option<Clock>,
}

impl Point {
    pub(super) fn new(base: Base) -> Point {
        Point { base, side: None, clock: None }
    }

    pub(super) fn date(fields: Fields) -> Point {
        Point::new(Base::Date(fields))
    }

    pub(super) fn clock(clock: Clock) -> Point {
        Point { clock: Some(clock), ..Point::new(Base::Open) }
    }

    pub(super) fn with_side(self, side: Option<Side>) -> Point {
        Point { side: side.or(self.side), ..self }
    }

    pub(super) fn fields(self) -> Option<Fields> {
        match self.base {
            Base::Date(fields) => Some(fields),
            _ => None,
        }
    }

    /// Whether the words give a day, or something a day can be found for.
    pub(super) fn has_day(self) -> bool {
        match self.base {
            Base::Date(f) => f.day.is_some() || f.weekday.is_some(),
            Base::Feast(..) | Base::Day | Base::Away { .. } => true,
            Base::Shift { unit, .. } => unit == Unit::Day,
            Base::In { fields, .. } => fields.weekday.is_some(),
            Base::Nth { item, .. } => matches!(item, Item::Weekday(_) | Item::Unit(Unit::Day)),
            Base::Offset { of, .. } => of.is_day(),
            _ => false,
        }
    }

    /// Whether the words give year, month and day.
    pub(super) fn is_whole(self) -> bool {
        self.fields().is_some_and(|f| f.year.is_some() && f.month.is_some() && f.day.is_some())
    }

    pub(super) fn is_bare_clock(self) -> bool {
        self.base == Base::Open && self.clock.is_some()
    }
}

/// A recurrence.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Every {
    Length(Length),
    /// Each so-manieth weekend.
    Weekends(u32),
    Weekday(i8),
    /// From one weekday to another, both included.
    Weekdays(i8, i8),
    /// The so-manieth weekday of every month.
    NthWeekday(i8, i8),
    Season(Season),
    /// A day of every year.
    Yearly(i8, i8),
    /// What a phrase says once and for all: `24 heures sur 24`.
    Fixed(&'static str),
}

/// Which way a date is open, as the words before or after it say.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Open {
    /// `avant`.
    Before,
    /// `jusqu'à`, `au plus tard`.
    UpTo,
    /// `après`.
    After,
    /// `depuis`, `à partir de`.
    From,
}

impl Open {
    pub(super) fn from_code(code: &str) -> Option<Open> {
        [Open::Before, Open::UpTo, Open::After, Open::From].into_iter().find(|o| o.modifier() == code)
    }

    /// The TIMEX3 modifier.
    pub(super) fn modifier(self) -> &'static str {
        match self {
            Open::Before => "BEFORE",
            Open::UpTo => "ON_OR_BEFORE",
            Open::After => "AFTER",
            Open::From => "ON_OR_AFTER",
        }
    }
}

/// What an expression means.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Meaning {
    Point(Point),
    /// Both ends are included.
    Range(Point, Point),
    Length(Length),
    /// Between two lengths: `6 à 8 mois`.
    Lengths(Length, Length),
    Every(Every, Option<Clock>),
    /// A recurrence between two hours of its day.
    EveryRange(Every, Clock, Clock),
}

impl Meaning {
    pub(super) fn point(self) -> Option<Point> {
        match self {
            Meaning::Point(point) => Some(point),
            _ => None,
        }
    }

    pub(super) fn length(self) -> Option<Length> {
        match self {
            Meaning::Length(length) => Some(length),
            _ => None,
        }
    }
}
