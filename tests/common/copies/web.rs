//! A page with all that stands around the text of a release.

use super::{Line, Release, escaped};

/// The markup of the text alone.
pub fn body(release: &Release) -> String {
    release.paragraphs.iter().map(|paragraph| self::paragraph(paragraph, &release.headline)).collect()
}

fn paragraph(lines: &[Line], headline: &str) -> String {
    let mut html = String::new();
    for run in lines.chunk_by(|a, b| a.is_item == b.is_item) {
        let texts: Vec<String> = run.iter().map(|line| escaped(&line.text)).collect();
        match run {
            [line] if line.text == headline => html.push_str(&format!("<h1>{}</h1>\n", texts[0])),
            [line, ..] if line.is_item => {
                html.push_str(&format!("<ul>\n<li>{}</li>\n</ul>\n", texts.join("</li>\n<li>")));
            }
            _ => html.push_str(&format!("<p>{}</p>\n", texts.join("<br>\n"))),
        }
    }
    html
}

/// The whole page; the last paragraphs stand beside the article, as contacts do.
pub fn page(release: &Release) -> Vec<u8> {
    let is_contact = |p: &Vec<Line>| p[0].text.to_lowercase().replace('’', "'").starts_with("contact");
    let beside = release.paragraphs.last().is_some_and(is_contact);
    let cut = release.paragraphs.len() - usize::from(beside);
    let text: String = release.paragraphs[..cut].iter().map(|p| paragraph(p, &release.headline)).collect();
    let aside: String = release.paragraphs[cut..].iter().map(|p| paragraph(p, &release.headline)).collect();
    let headline = escaped(&release.headline);
    format!(
        "<!DOCTYPE html>\n<html lang=\"fr\"><head><meta charset=\"utf-8\"><title>{headline} | Salle de presse</title>\n\
         <meta property=\"og:title\" content=\"{headline}\"><script>var annee = 2019; document.write('Toulouse');</script>\n\
         <style>p {{ margin: 0 }}</style></head><body>\n\
         <div id=\"cookie-banner\"><p>Nous utilisons des cookies avec Google Analytics depuis le 1er janvier 2020.</p></div>\n\
         <header class=\"site-header\"><p>Mairie de Bordeaux</p><nav><ul><li><a href=\"/\">Accueil</a></li>\
         <li><a href=\"/paris\">Paris</a></li><li><a href=\"/marie-durand\">Marie Durand</a></li></ul></nav></header>\n\
         <div class=\"breadcrumb\"><a href=\"/\">Accueil</a> &gt; <a href=\"/presse\">Presse</a></div>\n\
         <main><article>\n{text}</article></main>\n\
         <aside class=\"sidebar\"><div class=\"block\">{aside}</div><h2>À lire aussi</h2><ul><li><a href=\"/1\">Jean Dupont élu à Nice le 3 mai 2011</a></li>\
         <li><a href=\"/2\">Lyon</a></li><li><a href=\"/3\">Renault</a></li></ul></aside>\n\
         <footer><p>© 2018 Mairie de Bordeaux – <a href=\"/mentions\">Mentions légales</a></p></footer></body></html>"
    )
    .into_bytes()
}
