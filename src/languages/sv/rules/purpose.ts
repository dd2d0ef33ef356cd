import type { Rule } from '../../pack.ts';

const ADS = '(annons|annonser|annonserna|annonsering|reklam|marknadsföring)';
const SHOW = '(visa|visar|visas|presentera|presenteras|rikta|riktar|riktas|tillhandahålla|ge|ger|anpassa|anpassar)';

/** Purposes that whole sentences tell. */
export const purpose: Record<string, Rule> = {
  'shows-ads-by-interest': {
    says: 'purpose/targeted-advertising',
    match: [
      '(rikta|riktar|visa|visar) ~1 (annonser|reklam|annonsering) (till|för) (dig|besökare|personer|de|den) som (har)? (besökt|besöker|tittat|varit|handlat|visat)',
      `${SHOW} ~6 ${ADS} ~8 (baserat på|baserade på|utifrån|relevanta för|efter dina intressen|som är relevanta|anpassade)`,
      `(riktade|intressebaserade|personanpassade|relevanta|anpassade|beteendebaserade) ~2 ${ADS} ~6 ${SHOW}`,
    ],
    unless: ['(tacka nej|slippa|välja bort|inaktivera|stänga av)', '(inte|aldrig) ~4 (visa|visar|använder)'],
    actor: 'any',
    examples: {
      match: [
        'Vi [visar annonser för dig som har besökt] butiken.',
        'Vi kan [visa annonser baserat på] dina besök här.',
      ],
      skip: ['Vi sätter annonser i tidningar.'],
    },
  },
  'sends-marketing': {
    says: 'purpose/marketing',
    match: [
      '(får|får även|får också) (du|ni) ~5 (*erbjudanden|*rabatter|*inbjudningar|nyheter|reklam|kampanjer|nyhetsbrev|kataloger|tips) ~8 (via|per|med|på|genom) (sms|mejl|mail|e post|epost|brev|post|posten)',
      '(gäster|kunder|medlemmar|besökare|köpare|givare|deltagare|prenumeranter|kunderna|medlemmarna|gästerna) ~2 (får|nås av) ~2 (brev|mejl|sms|utskick|katalog|kort|vykort|flygblad) ~4 (med|om) ~2 (nyheter|erbjudanden|priser|kampanjer|nyheterna|rabatter|evenemang)',
      '(kan|kommer) (du|ni) ~3 (få|ta emot) ~3 (erbjudanden|nyhetsbrev|reklam|inbjudningar|direktreklam|kampanjer)',
      '(behandlar|behandlas|använder|används) ~6 (när|då) vi ~1 (marknadsför|annonserar|gör reklam)',
      'i (marknadsföringssyfte|reklamsyfte|marknadsföringssyften) ~1 (kan|kommer|får|kontaktar|skickar|använder|ringer|mejlar|behandlar|delar)',
      '(ringa|ringer|kontakta|kontaktar|mejla|mejlar) ~8 i (marknadsföringssyfte|reklamsyfte|säljsyfte)',
      '(skicka|skickar|mejlar|kontakta|kontaktar|informera|informerar) ~6 (nyhetsbrev|nyhetsbrevet|marknadsföring|erbjudanden|direktreklam|reklam|kampanjer|marknadsföringsutskick)',
      '(bjuder|bjuda) (vi)? in ~3 till ~3 (seminarier|seminarium|kundaktiviteter|kundträffar|mässor|kundevent|evenemang|event)',
      '(skickar|sänder|mejlar) (vi)? ~3 (ut)? ~1 (erbjudanden|reklam|nyhetsbrev|nyhetsbrevet|inbjudningar|kataloger|kampanjer|rabattkoder)',
      '(ringer|mejlar|kontaktar|bearbetar) ~4 i (marknadsföringssyfte|försäljningssyfte|säljsyfte|reklamsyfte|insamlingssyfte)',
    ],
    unless: [
      '(avregistrer*|tacka nej|inte längre|inte vill|önskar du|avanmäl*|invända|motsätta)',
      '(inte|aldrig) ~3 (skicka|skickar)',
    ],
    examples: {
      match: [
        'Vi [behandlar dina uppgifter när vi marknadsför] våra tjänster.',
        '[I marknadsföringssyfte kan] vi ringa dig.',
        'Vi kan [skicka nyhetsbrev] till dig.',
      ],
      skip: ['Du kan avregistrera dig från nyhetsbrevet.'],
    },
  },
  'tells-of-an-order': {
    says: 'purpose/service-messages',
    match: [
      '(kontakta|kontaktar|meddela|meddelar|informera|informerar) (vi)? (dig|er) ~10 (angående|när|om) ~4 (beställning*|köp|leverans|leveransen|varan|varor|ordern|bokning*|tjänster du|produkter eller tjänster)',
    ],
    unless: ['(erbjudanden|nyhetsbrev*|marknadsföring)', '(policy*|villkor*|ändring*)', '(inte|aldrig)'],
    examples: { match: ['Vi [kontaktar dig när varan] har kommit.'], skip: ['Vi kontaktar dig om nya erbjudanden.'] },
  },
  'recommends-by-history': {
    says: 'purpose/personalization',
    match: [
      '(för att|så att vi) (kunna|kan)? ~1 (tipsa|föreslå|rekommendera|ge tips|lyfta fram) (dig|er)? (om)? ~10 (passar|gillar|tycker om|intresserar|baserat|utifrån)',
      '(föreslår|rekommenderar|tipsar) (vi|tjänsten|appen)? ~6 (utifrån|baserat på|med utgångspunkt i|efter)',
      '(utifrån|baserat på|med utgångspunkt i|med ledning av) ~8 (föreslår|rekommenderar|tipsar|anpassar)',
    ],
    actor: 'any',
    unless: ['(inte|aldrig)'],
    examples: {
      match: [
        'Vi [föreslår varor baserat på] dina köp.',
        '[Utifrån vad du tidigare har läst föreslår] appen nya böcker.',
      ],
      skip: ['Vi rekommenderar dig att byta lösenord.'],
    },
  },
  'profiles-the-reader': {
    says: 'purpose/profiling',
    match: [
      '(uppskattar|beräknar|förutspår|förutsäger|gissar|förutser|räknar ut|bedömer) (vi)? ~3 (intresse|intressen|köpbenägenhet|köpsannolikhet|preferenser|köpkraft|livsstil|livssituation)',
      'profilering (förekommer|sker|görs|utförs)',
      '(profilerar|profilera) (vi)? ~1 (dig|er|kunder|kunderna|användare|användarna|medlemmar|besökare)',
      '(skapar|bygger|skapa|tar fram) ~3 (profil|kundprofil|användarprofil) ~3 (av|om|över|på)',
      '(tillämpar|använder|utför|sker) ~3 profilering',
      '(profiler|profil|kundprofiler) (skapas|byggs|upprättas|tas fram) ~3 (av|utifrån|om|över|på|baserat)',
      '(slås samman|slår samman|kombineras|kombinerar|sammanställs|sammanställer|samlas) ~3 (till|i) ~2 (profil|profiler|*profil|*profiler)',
    ],
    unless: ['profilbild*', 'rättslig* (verkan|följder)', '(rätt|rätten) (att|till)'],
    examples: {
      match: ['Vi [skapar en profil över] dina intressen.', 'Köpen [sammanställs i en kundprofil].'],
      skip: ['Du skapar en profil.'],
    },
  },
  'profiles-nobody': {
    says: 'purpose/profiling',
    denies: true,
    match: [
      'profilering ~1 (ägnar|sysslar|gör|använder|tillämpar|bedriver|utför|har) (vi|bolaget|föreningen|kommunen|banken) ~2 (inte|aldrig)',
      '(ägnar|sysslar) (vi)? ~1 (oss)? ~1 (inte|aldrig) ~1 (åt|med) ~2 profilering',
      '(inte|aldrig) ~2 (föremål|utsatt) för ~3 profilering',
      'profilering ~2 (förekommer|sker|görs|utförs|används|tillämpas) (inte|aldrig|ej)',
      '(ingen|inte någon) ~3 profilering',
      '(profilerar|profilera) (vi)? (inte|aldrig)',
    ],
    actor: 'any',
    unless: ['(rätt|rätten|begära|kräva|invända)', '(rättslig*|betydande|som har|utan)'],
    examples: {
      match: [
        'Vi [profilerar aldrig] våra medlemmar.',
        '[Ingen profilering] görs.',
        'Du är [inte föremål för profilering].',
        '[Profilering sker inte].',
      ],
      skip: ['Du har rätt att inte bli föremål för profilering.'],
    },
  },
  'hires-those-who-apply': {
    says: 'purpose/recruitment',
    match: [
      '(profil|profilen|cv|meriter|kandidatprofil|ansökan) ~1 (presenteras|visas|skickas|lämnas|delas|presenterar) ~2 (för|till|med) ~3 (kundföretag|kundföretagen|uppdragsgivare|uppdragsgivaren|arbetsgivare|arbetsgivaren|rekryterande)',
      '(söker|sökt|ansöker om|sökte) ~2 (jobb|tjänst|anställning|arbete|praktik|praktikplats|arbetet|tjänsten) ~6 (behandlar|sparar|registrerar|samlar|lagrar|hanterar|behandlas|sparas)',
      '(behandlas|behandlar|används|använder|sparas|samlas) ~6 (i samband med|inom ramen för|under|vid|i) ~1 (rekrytering|rekryteringen|rekryteringar|rekryteringsprocessen|en rekrytering|rekryteringsförfarandet)',
    ],
    actor: 'any',
    unless: ['(inte|aldrig)'],
    examples: {
      match: [
        'När du [söker jobb hos oss behandlar] vi ditt CV.',
        'Dina uppgifter [behandlas i samband med rekrytering].',
      ],
      skip: ['När du söker jobb hos oss bjuder vi på kaffe.'],
    },
  },
  'asks-for-opinions': {
    says: 'purpose/research',
    match: [
      '(gör|genomför|utför|skickar ut|skickar) @first? ~2 (kundundersökningar|kundundersökning|undersökningar|enkäter|enkät|marknadsundersökningar|nöjdhetsundersökningar|medlemsundersökningar|brukarundersökningar|kundnöjdhetsundersökningar|hyresgästundersökningar)',
      '(bjuder|bjuda) (vi)? in ~3 till ~2 (undersökning|undersökningar|enkät|enkäter)',
    ],
    unless: ['(inte|aldrig|inga)'],
    examples: {
      match: ['Vi [genomför kundundersökningar] en gång om året.'],
      skip: ['Vi genomför inga kundundersökningar.'],
    },
  },
  'measures-visits': {
    says: 'purpose/analytics',
    match: [
      '(statistik|statistiken|besöksstatistik|besöksstatistiken|webbstatistik|webbstatistiken) ~2 (bygger|baseras|grundas|grundar sig) på',
      'för (statistiska ändamål|statistikändamål|statistiskt ändamål|statistik) ~2 (används|användas|behandlas|sparas|kan|använder|behandlar|sparar|sammanställs|sammanställer)',
      '(hjälper|gör|låter) ~1 (oss|det möjligt för oss|att vi kan) ~2 (att)? ~1 (förstå|se|analysera|mäta|följa) (hur|vilka|trafiken|besöken)',
      '(tar|ta|föra|för|sammanställer|mäter|räknar|analyserar) (vi|även|också)? ~1 (fram)? (besöksstatistik|statistik|besök|besöken|antalet besökare|trafiken|webbtrafiken)',
      '(analyserar|mäter|följer|undersöker|kartlägger|studerar|räknar|mäts|analyseras|räknas) (vi|också|även)? ~1 (hur|vilka|hur många|i vilken utsträckning|antalet|antal) (du|ni|våra|besökare|besökarna|användare|användarna|läsare|läsarna|kunder|kunderna|sidor|delar|artiklar|besök|människor|personer|webbplatsen|sajten|appen|sidan|tjänsten|som|av)',
      '(statistik|statistiken|besöksstatistik|besöksstatistiken|trafiken) ~1 (tas fram|förs|sammanställs|görs|produceras|mäts|analyseras) ~1 (med|via|genom|av|i|med hjälp av)',
    ],
    unless: ['(stänga av|välja bort|neka)'],
    examples: {
      match: [
        '[För statistiska ändamål kan] uppgifterna behandlas.',
        'Informationen [hjälper oss att förstå hur] sidan används.',
        'Vi [tar fram besöksstatistik] med ett eget verktyg.',
        'Vi [mäter hur många besökare] sidan har.',
        '[Statistik tas fram med] ett eget verktyg.',
      ],
      skip: ['Du kan välja bort statistik.'],
    },
  },
  'helps-to-improve': {
    says: 'purpose/improve-service',
    match: [
      '(hjälper|gör) ~1 (oss|det möjligt för oss) ~2 att ~2 (förbättra|utveckla|göra) ~3 (webbplats*|tjänst*|bättre|app*|produkt*)',
    ],
    actor: 'any',
    unless: ['(hjälper du|om du hjälper)'],
    examples: { match: ['Statistiken [hjälper oss att förbättra tjänsten].'], skip: ['Hjälper du oss får du rabatt.'] },
  },
  'for-reasons-of-safety': {
    says: 'purpose/security',
    actor: 'any',
    match: [
      '(kamera|kameror|kamerorna|kamerabevakas|kameraövervakas|kamerabevakar|bevakas|övervakas|filmas|kamerabevakning|kameraövervakning) ~8 (i|av) ~1 (brottsförebyggande|brottsavhållande|brottspreventivt|trygghetsskapande|säkerhetshöjande|skadeförebyggande) (syfte|skäl|ändamål)',
      'i (brottsförebyggande|trygghetsskapande|säkerhetshöjande|skadeförebyggande) (syfte|ändamål) ~2 (kamerabevakas|kameraövervakas|kamerabevakar|bevakas|övervakas|filmas|filmar|bevakar)',
      '(filer|bilagor|uppladdningar|dokument|mejl|uppladdade filer) ~6 (skannas|scannas|genomsöks|kontrolleras|söks igenom|viruskontrolleras) ~2 (efter|mot|för) ~2 (skadlig kod|virus|skadeprogram|sabotageprogram|skadliga program)',
      '(skannar|scannar|genomsöker|kontrollerar) @first? ~3 (filer|bilagor|dokument|uppladdningar) ~4 (efter|mot|för) ~2 (skadlig kod|virus|skadeprogram|sabotageprogram|skadliga program)',
      'av (säkerhetsskäl|trygghetsskäl) ~1 (kamerabevakas|kameraövervakas|kamerabevakar|loggas|loggar|spelas|spelar|sparas|sparar|registreras|registrerar|filmas|filmar|kontrolleras|kontrollerar|behandlas|behandlar|samlas|samlar)',
      '(kamerabevakas|kameraövervakas|kamerabevakar|loggas|loggar|spelas|spelar|sparas|sparar|registreras|registrerar|filmas|filmar|behandlas|behandlar|samlas|samlar) ~8 av (säkerhetsskäl|trygghetsskäl)',
    ],
    unless: ['(inte|aldrig|inga)'],
    examples: {
      match: ['Inloggningar [loggas av säkerhetsskäl].', '[Av säkerhetsskäl loggas] alla inloggningar.'],
      skip: ['Av säkerhetsskäl loggas inga lösenord.', 'Av säkerhetsskäl är dörren låst.'],
    },
  },
  'writes-to-winners': {
    says: 'purpose/contests',
    actor: 'any',
    match: ['(vinnarna|vinnare|vinnaren) ~6 (kontaktas|meddelas|utses|lottas|dras|publiceras)'],
    examples: { match: ['[Vinnaren kontaktas] per telefon.'], skip: ['Vinnaren får ett pris.'] },
  },
  'needs-proof': {
    says: 'purpose/legal-claims',
    actor: 'any',
    match: [
      '(krav|anspråk|ersättningskrav|skadeståndskrav|tvister|tvist|reklamationer) ~2 (kan|skulle kunna|skulle) ~2 (bli aktuella|uppstå|uppkomma|framställas|riktas|resas|komma) ~6 (sparas|sparar|bevaras|bevarar|behåller|arkiveras)',
      '(sparas|sparar|bevaras|bevarar|behåller|arkiveras) ~8 (ifall|om|eftersom|därför att) ~2 (krav|anspråk|ersättningskrav|tvister|tvist) ~2 (kan|skulle) ~2 (bli aktuella|uppstå|uppkomma|framställas|riktas|resas|komma)',
      '(tvist|tvister|rättsprocess|rättegång) ~8 (uppgifter|uppgifterna|dem) ~2 (som)? (bevis|bevisning)',
      '(uppgifter|uppgifterna) ~4 (som)? (bevis|bevisning) ~6 (tvist|tvister|rättsprocess|rättegång)',
    ],
    examples: {
      match: [
        '[Uppgifterna kan behövas som bevis i en tvist].',
        'Blir det [tvist kan vi behöva uppgifterna som bevis].',
      ],
      skip: ['Vi löser en tvist i godo.'],
    },
  },
  'finds-intruders': {
    says: 'purpose/security',
    match: [
      '(kan|för att) (vi)? ~1 (upptäcka|förhindra|spåra|stoppa) ~2 (intrångsförsök|intrång|attacker|angrepp|överbelastningsattacker)',
    ],
    unless: ['(du|ni) kan'],
    examples: {
      match: ['Genom att logga besök [kan vi upptäcka intrångsförsök].'],
      skip: ['Du kan upptäcka intrång.'],
    },
  },
  'collects-what-is-owed': {
    says: 'purpose/debt-collection',
    actor: 'any',
    match: [
      '(till|för) (indrivning|inkassering)',
      '(inkassobolag|inkassoföretag|inkasso) ~3 (för att)? (driva in|kräva in|indriva)',
    ],
    needs: ['(lämna*|överlämna*|skicka*|överlåt*|går|gå|hand om|för|förs)'],
    unless: ['(lämna*|överlämna*|skicka*) (vi)? (inte|aldrig|inga)'],
    examples: {
      match: ['Obetalda avgifter lämnas till Kronofogden [för indrivning].'],
      skip: ['Vi lämnar inga avgifter till indrivning.'],
    },
  },
  'draws-up-no-profiles': {
    says: 'purpose/profiling',
    denies: true,
    actor: 'any',
    match: [
      '(inga|ingen|inte några|inte någon) ~1 (profil|profiler|kundprofiler|användarprofiler|personprofiler|intresseprofiler) ~2 (skapas|byggs|upprättas|tas fram|görs)',
      '(skapar|bygger|upprättar|gör) (vi)? (inga|ingen|inte några|inte någon|aldrig|aldrig några) ~1 (profil|profiler|kundprofiler|användarprofiler|personprofiler|intresseprofiler)',
      '(profiler|profil|kundprofiler|användarprofiler) ~1 (skapas|byggs|upprättas|tas fram|görs) (inte|aldrig|ej)',
    ],
    unless: ['(utan att|om du inte)'],
    examples: {
      match: ['[Inga kundprofiler tas fram].', 'Vi [skapar inga profiler] av eleverna.'],
      skip: ['Vi skapar profiler av eleverna.'],
    },
  },
  'picks-ads-by-reading': {
    says: 'purpose/targeted-advertising',
    actor: 'any',
    match: [
      '(annons|annonser|annonserna|reklam|reklamen|annonseringen) ~3 (väljs|styrs|anpassas|riktas|visas|bestäms) ~2 (efter|utifrån|baserat på|med ledning av)',
      '(väljer|styr|anpassar|riktar) (vi)? ~1 (annons|annonser|annonserna|reklam|reklamen) ~2 (efter|utifrån|baserat på|med ledning av)',
    ],
    unless: ['(inte|aldrig|inga|ingen)', '(tacka nej|slippa|välja bort|stänga av)'],
    examples: {
      match: ['Den [reklam du ser väljs efter] vad du brukar titta på.'],
      skip: ['Reklamen väljs av redaktionen.'],
    },
  },
  'reads-what-is-posted': {
    says: 'purpose/content-moderation',
    actor: 'any',
    match: [
      '(profiler|profil|inlägg|kommentarer|meddelanden|annonser|bilder|innehåll|recensioner|chattar) ~2 (anmäls|anmälts|anmälda|rapporteras|rapporterats|flaggas|flaggats) ~6 (granskas|granskar|kontrolleras|bedöms|utreds)',
      '(anmälda|rapporterade|flaggade) (profiler|inlägg|kommentarer|meddelanden|annonser|bilder|chattar) ~4 (granskas|granskar|kontrolleras|bedöms|utreds|läses)',
      '(granskas|läses|kontrolleras) ~1 av ~2 (moderator|moderatorer|moderatorerna)',
      '(moderatorer|moderatorerna|moderator) ~3 (granskar|läser|går igenom|tar bort|döljer)',
      '(inlägg|inläggen|kommentarer|kommentarerna|omdömen|recensioner|insändare|annonser|bilder) ~3 (granskas|förhandsgranskas|modereras|godkänns|kontrolleras) ~2 (innan|före|av|i efterhand|för att)',
      '(granskar|förhandsgranskar|modererar|läser igenom) (vi)? ~2 (inlägg|inläggen|kommentarer|kommentarerna|omdömen|recensioner|insändare|annonser|chattmeddelanden|chatten)',
    ],
    unless: ['(inte|aldrig)'],
    examples: {
      match: ['[Kommentarer modereras av] redaktionen.'],
      skip: ['Vi granskar inte kommentarer.'],
    },
  },
  'fits-no-ads': {
    says: 'purpose/targeted-advertising',
    denies: true,
    actor: 'any',
    match: [
      '(annons|annonser|annonserna|reklam|reklamen|annonsering|annonseringen) ~4 (anpassas|riktas|väljs|styrs|personanpassas) (inte|aldrig|ej) ~1 (efter|till|av|mot|utifrån)?',
    ],
    unless: ['(om|när) (du|ni)', '(samtycke|samtyckt)'],
    examples: {
      match: ['[Reklamen på sidan anpassas inte efter] läsaren.'],
      skip: ['Reklamen anpassas inte om du säger nej.'],
    },
  },
  'shows-no-ads': {
    says: 'purpose/advertising',
    denies: true,
    actor: 'any',
    match: [
      '(visar|har|innehåller|säljer) (vi|appen|tjänsten|sajten|webbplatsen|spelet|sidan)? ~3 (ingen|inga|inte någon|inte några|varken) ~1 (annonser|reklam|annonsering|annonsplatser|reklamfilmer)',
      '(appen|tjänsten|sajten|webbplatsen|spelet|sidan|podden|nyhetsbrevet) är ~2 (reklamfri|reklamfritt|annonsfri|annonsfritt|fri från (reklam|annonser))',
      '(annonser|reklam|annonsering) (visas|förekommer|finns|visar vi|har vi|säljer vi) ~1 (inte|aldrig)',
      '(finns|förekommer|visas) (det)? (ingen|inga|inte någon|inte några) (annonser|reklam|annonsering)',
    ],
    unless: [
      '(om|såvida|utan) ~6 (samtycke|samtyckt|inte|godkänt)',
      '(riktad*|personanpassad*|intressebaserad*|anpassad*|beteendebaserad*|baserad*|utifrån)',
      '(betal*|premium*|prenumeran*)',
    ],
    examples: {
      match: ['Vi [har inga annonser] i tjänsten.', '[Appen är helt reklamfri].'],
      skip: ['Vi visar inga annonser utan ditt samtycke.', 'Vi visar inga riktade annonser.'],
    },
  },
  'fights-fraud': {
    says: 'purpose/fraud-prevention',
    actor: 'any',
    match: [
      '(bekämpning|bekämpande|bekämpningen|förebyggande|motverkande|utredning|utredningen|upptäckt|avslöjande|förhindrande) av ~1 (*bedrägeri|*bedrägerier|fusk|bluffakturor|identitetsstölder|kortbedrägeri*)',
    ],
    needs: [
      '(uppgift*|*uppgifter|grund|grunden|intresse|behandl*|använd*|sparas|sparar|syfte|ändamål|lämnas|lämnar|delas|delar)',
    ],
    unless: ['(inte|aldrig|ingen)'],
    examples: {
      match: ['Vårt berättigade intresse gäller [bekämpning av kortbedrägerier].'],
      skip: ['Polisen svarar för bekämpning av bedrägerier.'],
    },
  },
  'shows-ads-after-a-pixel': {
    says: 'purpose/targeted-advertising',
    actor: 'any',
    match: [
      '(pixel|pixeln|*pixel|*pixeln|pixlar) ~10 (se|ser|visa|visas|visar|möts av|nå|nås av) ~3 (annonser|annons|reklam|annonsering)',
    ],
    unless: ['(inte|aldrig|ingen|inga)', '(blockera|stänga av|neka|välja bort)'],
    examples: {
      match: ['[Pixeln gör att du kan få se vår reklam] på andra sidor.'],
      skip: ['Pixeln visar inga annonser.'],
    },
  },
  'trains-no-models': {
    says: 'purpose/ai-training',
    denies: true,
    actor: 'any',
    match: [
      '(ingår|hamnar) ~1 (inte|aldrig|ej) ~2 i ~2 (träningsmaterial|träningsmaterialet|träningsdata|träningsunderlag|träningsunderlaget|modellträning|modellträningen)',
      '(används|används aldrig|används inte) ~1 (inte|aldrig)? ~2 (som|till) ~1 (träningsmaterial|träningsdata|träningsunderlag|modellträning)',
    ],
    needs: ['(inte|aldrig|ej)'],
    unless: ['(om|såvida|utan) ~6 (samtycke|samtyckt|godkänt|tillåtit)', '(om|såvida) (du|ni) inte'],
    examples: {
      match: ['Det du skriver [hamnar aldrig i träningsdata].'],
      skip: ['Det du skriver används som träningsdata.'],
    },
  },
};
