/** Word groups that the purposes share. */

export const you =
  '(dig|er|dem|kunden|kunder|kunderna|våra kunder|användare|användarna|våra användare|besökare|medlemmar|medlemmarna|de registrerade|dig som kund)';

export const the =
  '(din|ditt|dina|er|ert|era|vår|vårt|våra|den|det|de|denna|detta|dessa|en|ett|alla|andra|olika|nya|ny|eventuella|befintliga|begärda|efterfrågade|bättre|vissa|viktig|viktiga)';

export const service =
  '(tjänst|tjänsten|tjänster|tjänsterna|webbplats|webbplatsen|webbplatser|hemsida|hemsidan|app|appen|appar|applikationer|applikationen|plattform|plattformen|produkt|produkter|produkterna|funktioner|innehåll|erbjudande|system|systemen|verksamhet|verksamheten|utbud|sortiment|sajt|sajten|varor|webbshop|nätverk)';

export const services = `${the}? ${the}? ${service}`;

/** Of giving a service. */
export const provide = '(tillhandahålla|leverera|erbjuda|driva|administrera|utföra|möjliggöra|ge|fullgöra|drifta)';

export const improve =
  '(förbättra|utveckla|optimera|effektivisera|vidareutveckla|förfina|höja kvaliteten på|testa|felsöka)';

export const personalize = '(anpassa|skräddarsy|individanpassa|personanpassa|personalisera)';

export const analyze = '(analysera|mäta|följa upp|utvärdera|förstå|studera|undersöka|övervaka|kartlägga)';

export const manage =
  '(hantera|administrera|skapa|registrera|behandla|genomföra|fullfölja|expediera|handlägga|upprätta|sköta)';

/** The same as a noun: "hantering av dina beställningar". */
export const managing =
  '(hantering|hanteringen|administration|administrationen|administrering|handläggning|handläggningen|behandling|registrering|upprättande|expediering|genomförande|bekräftelse|uppföljning) av';

export const send = '(skicka|skicka ut|visa|rikta|lämna|ge|presentera|leverera|sända|skicka dig|distribuera)';

export const prevent =
  '(förhindra|hindra|försvåra|avvärja|undvika|förebygga|upptäcka|upptäck|utred|förebygg|utreda|motverka|bekämpa|undersöka|identifiera|spåra|stoppa|förhindrar)';

/** Verbs that go on a list before one object: "tillhandahålla, underhålla och förbättra våra tjänster". */
export const also = `((och|eller|samt)? (${provide}|${improve}|${personalize}|${analyze}|skydda|underhålla|säkra|marknadsföra|förvalta))?`;

/** What the houses that write policies do for people, by the end of its name: "barnomsorg", "danskurser", "hemtjänst". */
export const offer =
  '(*vård|*vården|*omsorg|*omsorgen|*utbildning|*utbildningen|*utbildningar|*undervisning|*undervisningen|*rådgivning|*rådgivningen|*pedagogik|*pedagogiken|*verksamhet|*verksamheten|*kurs|*kurser|*kursen|*kurserna|*läger|*lägret|*träning|*träningar|*träningen|*evenemang|*evenemanget|*resa|*resan|*resor|*boende|*boendet|*uppdrag|*uppdraget|*behandling|*behandlingen|*rehabilitering|*insats|*insatser|*insatserna|*skjuts|*transport|*transporter|*stöd|*stödet|*spel|*spelet|*lån|*lånet|*försäkring|*försäkringen|*tjänst|*tjänster|*tjänsten|*tjänsterna|*aktiviteter|*terapi|*besök|*besöket|*installation|*installationen|*reparation|*reparationen|*reparationer|*underhåll|*förmedling|*förmedlingen|*bevakning|*plats|*platser|*platsen|*program|*programmet|*cuper|*föreställningar|*konferens|*konferensen|*konferenser|*möten|*mötet|*medlemskap|*abonnemang|*matchning)';
