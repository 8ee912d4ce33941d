//! Points for communes that GeoNames does not place: that of the commune they are part of, or the mean of the
//! communes that share a postcode, an EPCI or the département with them.

use crate::insee::{Commune, Epci};
use std::collections::BTreeMap;

/// Sums of the known points by group.
pub struct Centroids<'c> {
    epci: BTreeMap<&'c str, &'c str>,
    sums: BTreeMap<Group<'c>, Sum>,
}

/// Communes that lie together.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Group<'c> {
    Whole(&'c str),
    Postcode(&'c str),
    Epci(&'c str),
    Departement(&'c str),
}

#[derive(Default)]
struct Sum {
    latitude: f64,
    longitude: f64,
    count: f64,
}

impl<'c> Centroids<'c> {
    /// Adds up the points that `own` knows.
    pub fn new(
        communes: &[&'c Commune],
        epci: &'c [Epci],
        own: impl Fn(&Commune) -> Option<(f64, f64)>,
    ) -> Centroids<'c> {
        let members = epci.iter().flat_map(|body| body.membres.iter().map(|m| (&*m.code, &*body.code)));
        let mut centroids = Centroids { epci: members.collect(), sums: BTreeMap::new() };
        for commune in communes {
            let Some((latitude, longitude)) = own(commune) else { continue };
            for group in centroids.groups(commune).into_iter().flatten() {
                let sum = centroids.sums.entry(group).or_default();
                sum.latitude += latitude;
                sum.longitude += longitude;
                sum.count += 1.0;
            }
        }
        centroids
    }

    /// The groups that a commune is in, narrowest first.
    fn groups(&self, commune: &'c Commune) -> [Option<Group<'c>>; 4] {
        let whole = commune.whole();
        [
            Some(Group::Whole(whole)),
            commune.codes_postaux.first().map(|p| Group::Postcode(p)),
            self.epci.get(whole).map(|code| Group::Epci(code)),
            Some(Group::Departement(&commune.departement)),
        ]
    }

    /// Latitude and longitude with as many decimals as they deserve; empty where nothing near is known.
    pub fn near(&self, commune: &'c Commune) -> [String; 2] {
        let groups = self.groups(commune).into_iter().zip([2, 2, 1, 1]);
        let mut known = groups.filter_map(|(group, decimals)| Some((self.sums.get(&group?)?, decimals)));
        let mean = |(sum, decimals): (&Sum, usize)| {
            let of = |total: f64| format!("{:.decimals$}", total / sum.count);
            [of(sum.latitude), of(sum.longitude)]
        };
        known.next().map(mean).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn commune(code: &str, postcode: &str) -> Commune {
        let json = format!(
            r#"{{"code":"{code}","nom":"N","type":"commune-actuelle","departement":"30","codesPostaux":["{postcode}"]}}"#
        );
        serde_json::from_str(&json).unwrap()
    }

    #[test]
    fn takes_the_nearest_group_that_is_known() {
        let [a, b, c, d] = [("1", "30100"), ("2", "30100"), ("3", "30100"), ("4", "30999")]
            .map(|(code, postcode)| commune(code, postcode));
        let own = |c: &Commune| match c.code.as_str() {
            "1" => Some((44.0, 4.0)),
            "2" => Some((44.5, 4.2)),
            _ => None,
        };
        let centroids = Centroids::new(&[&a, &b, &c, &d], &[], own);
        assert_eq!(centroids.near(&c), ["44.25", "4.10"]);
        assert_eq!(centroids.near(&d), ["44.2", "4.1"]);
    }
}
