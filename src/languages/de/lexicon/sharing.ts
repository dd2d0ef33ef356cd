/** Who gets data. Compounds make most of them one word. */
import type { LexiconEntry } from '../../pack.ts';

const firm =
  '(unternehmen|anbieter|anbietern|dienstleister|dienstleistern|firmen|firma|partner|partnern|dienste|diensten|dienst|dienstes|dienstleisters)';
const s = (stem: string): string => `${stem}|${stem}n|${stem}s`;

export const sharing: Record<string, LexiconEntry> = {
  'service-providers': {
    words: [
      '(modellanbieter|ki anbieter|ki dienstleister|ki modellanbieter|sprachmodellanbieter|subunternehmer|subunternehmern|unterauftragnehmer|unterauftragnehmern|subdienstleister|softwareanbieter|softwarehersteller|telefonanbieter|telefonieanbieter|übersetzungsdienst|übersetzungsdienste)',
      '(externes|externem) (büro|team|institut|labor|systemhaus|lohnbüro)',

      '(messdienst|messdienste|messdiensten|ablesefirma|ablesefirmen|wärmemessdienst|handwerksfirma|handwerksfirmen|handwerksunternehmen|hausmeisterdienst|hausmeisterservice|reinigungsfirma|reinigungsunternehmen|cateringunternehmen|caterer|fotograf|fotografin|fotostudio|laborpartner|labor|labore|laboren|fremdlabor|fremdlabore|zahnlabor|dentallabor|verrechnungsstelle|abrechnungsstelle|abrechnungsdienst|abrechnungsdienstleister|abrechnungszentrum|rechenstelle|softwarehaus|softwarehersteller|softwarefirma|it firma|it firmen|edv firma|edv dienstleister|edv betreuer|webdesigner|webagentur|internetagentur|versandhaus|scandienstleister|aktenlager|archivdienstleister|entsorgungsfirma|entsorgungsbetrieb|entsorger|sicherheitsunternehmen|wachdienste|bewachungsunternehmen|telefondienstleister|schreibbüro|schreibdienst|übersetzer|übersetzern|übersetzerinnen|übersetzungsbüro|dolmetscher|dolmetschern|personaldienstleister|lohnbuchhaltung|lohnabrechnungsstelle|buchhaltungsbüro|buchungsbüro|umzugsunternehmen|montagebetrieb|monteure|servicetechniker|technikern|newsletter dienst|newsletterdienste|videokonferenzanbieter|umfragedienst|umfrageanbieter|terminbuchungsdienst|ticketanbieter|ticketdienstleister|ticketsystem anbieter|bewerbermanagement anbieter|gebäudereinigung)',

      '(druckerei|handwerker|handwerkern|handwerksbetrieb|handwerksbetriebe|handwerksbetrieben|ablesedienst|messdienstleister|versanddienst|versanddiensten|reparaturbetrieb|werkstatt|werkstätten|schlüsseldienst|gutachterbüro|fulfillment*|mailversender|newsletterversender|rechenzentrumsdienstleister)',
      '(dienstleistenden|dienstleisterin|dienstleistungsfirmen|vertragspartnern im rahmen der auftragsverarbeitung|auftragsverarbeitern|weisungsgebundene dienstleister|wartungsunternehmen|wartungsfirmen|druckdienstleister|druckdienstleistern|druckereien|lettershops|lettershop|aktenvernichter|entsorgungsunternehmen|softwareanbieter|softwareanbietern|softwaredienstleister|it systemhaus|it dienstleistungsunternehmen|it unternehmen|technikpartner|cloud dienste|cloud diensten|clouddienstleister|clouddienste|e mail dienstleister|versanddienst für newsletter|newsletteranbieter|newsletter anbieter|newsletterdienst|versanddienstleister für newsletter|e mail versanddienstleister|übersetzungsdienstleister|reinigungsdienst|sicherheitsdienst|sicherheitsdienste|wachdienst|subunternehmen|externe stellen|beauftragte dritte|it support)',
      `(externe*|technische*|beauftragte*|sorgfältig ausgewählte*|ausgewählte*|vertrauenswürdige*|andere*|weitere*|eingesetzte*|unsere*)? (${s('dienstleister')}|dienstleistungsunternehmen|dienstleistungspartner|dienstleistungspartnern|dienstleistungsanbieter|dienstleistungsanbietern|${s('serviceanbieter')}|${s('dienstanbieter')}|${s('diensteanbieter')}|${s('auftragsverarbeiter')}|${s('auftragsdatenverarbeiter')}|${s('auftragnehmer')}|${s('erfüllungsgehilfe')}|servicepartner|servicepartnern|serviceprovider|service provider|subunternehmer|subunternehmern|${s('unterauftragnehmer')}|unterauftragsverarbeiter|unterauftragsverarbeitern|it dienstleister|it dienstleistern|${s('drittdienstleister')}|${s('newsletterdienstleister')}|${s('versanddienstleister')}|marketingdienstleister|marketingdienstleistern)`,
      '(newsletter versanddienstleister|newsletterversanddienstleister|newsletter dienstleister|cloud anbieter|cloud dienstleister|it dienstleister|it service provider|fachhändler)',
      '(von uns|durch uns) (beauftragte|beauftragten|beauftragter|eingesetzte|eingesetzten) (unternehmen|firmen|dritte|dritten|dienste|dienstleister|dienstleistern)',
    ],
    examples: {
      match: [
        'Wir geben Ihre Daten an [Dienstleister] weiter.',
        'Wir übermitteln Daten an [unsere Auftragsverarbeiter].',
      ],
      skip: ['Wir geben Ihre Daten an Zahlungsdienstleister weiter.'],
    },
  },
  affiliates: {
    words: [
      '(stammhaus|schwesterfirma|schwesterfirmen|tochterfirma|mutterhaus|zentralverband|bezirksverbände|ortsverband|ortsverbände|ortsvereine|ortsgruppen|franchisegeber|verbundpartner|beteiligungsunternehmen|dachorganisation|trägerverein|diözese|bistum|landeskirche|mutterunternehmen|tochtergesellschaften weltweit)',

      '(landesverband|landesverbands|landesverbände|dachverband|dachverbands|bundesverband|bundesverbands|kreisverband|bezirksverband|fachverband|landessportbund|spitzenverband|regionalverband|hauptverband|stadtsportbund)',
      '(konzerngesellschaften|konzernmutter|konzerntöchter|schwesterunternehmen|tochterfirmen|verbundunternehmen|gruppengesellschaft|gruppenunternehmen|gesellschaften des konzerns|regionalgesellschaften|landesgesellschaften|unternehmensverbund|firmengruppe)',
      '(andere|anderen|weitere|weiteren|einzelne|einzelnen) (konzernunternehmen|konzerngesellschaften|gesellschaften|unternehmen) (der|des|unserer|unseres|in der|innerhalb der|innerhalb des|im|in unserer) (gruppe|konzerns|unternehmensgruppe|konzern|firmengruppe)',
      '(verbundene|verbundenen|verbundener|konzernverbundene|konzernverbundenen|konzernangehörige|angeschlossene|angeschlossenen) (unternehmen|gesellschaften|firmen|partner)',
      '(konzernunternehmen|konzerngesellschaft|konzerngesellschaften|gruppenunternehmen|gruppengesellschaften|tochtergesellschaft|tochtergesellschaften|tochterunternehmen|muttergesellschaft|mutterkonzern|schwestergesellschaften|schwesterunternehmen|beteiligungsgesellschaften|niederlassungen|konzern|konzerns|unternehmensgruppe|konzernverbund)',
      '(unternehmen|gesellschaften|mitglieder) (der|unserer|innerhalb der|innerhalb unserer|des|unseres|aus unserer) (unternehmensgruppe|gruppe|konzerns|firmengruppe)',
    ],
    examples: {
      match: ['Wir geben Ihre Daten an [verbundene Unternehmen] weiter.'],
      skip: ['Wir geben Ihre Daten an Dritte weiter.'],
    },
  },
  'business-partners': {
    words: [
      '(partnerhochschule|partnerhochschulen|partneruniversität|partneruniversitäten|partnerschule|partnerorganisation|partnerorganisationen|kooperationsbetrieb|kooperationsbetriebe|praxispartner|praxispartnern|ausbildungsbetrieb|praktikumsbetrieb)',

      '(kooperationsunternehmen|projektpartner|projektpartnern|servicepartnerunternehmen|medienpartner|medienpartnern|werbe und kooperationspartner|reiseveranstalter|reiseveranstaltern|mietwagenfirmen|mietwagenunternehmen|hotel|unterkünfte|airlines|gastgeber|gastgebern|bildungsträger|partnerfirmen|partnerbetriebe|partnerbetrieben|partnerhändler|sponsoringpartner|hersteller|herstellern|lieferanten)',
      '(geschäftspartner|geschäftspartnern|geschäftspartners|kooperationspartner|kooperationspartnern|vertragspartner|vertragspartnern|marketingpartner|marketingpartnern|sponsor|sponsoren|vertriebs und kooperationspartner|partnerunternehmen|franchisepartner|veranstalter|veranstaltern|hotels|fluggesellschaften|leistungsträger|leistungsträgern|versicherungspartner|programmpartner|plattformpartner)',
      '(unsere*|ausgewählte*|andere*)? (partner|partnern|drittpartner|drittpartnern)',
    ],
    examples: {
      match: ['Wir geben Ihre Daten an [Geschäftspartner] weiter.'],
      skip: ['Wir geben Ihre Daten an Behörden weiter.'],
    },
  },
  advertisers: {
    words: [
      '(werbende|werbende unternehmen|werbetreibenden unternehmen|werbeplattformen|werbevermarktern|vermarktern|werbedienste|werbediensten|anzeigenanbieter|werbenetzwerkpartner|affiliate netzwerke|affiliate netzwerk|affiliate netzwerken|affiliate partner|marketingunternehmen|marketingdienstleister|marketingdienstleistern|online marketing partner|mediaagentur)',
      '(werbepartner|werbepartnern|werbetreibende|werbetreibenden|werbetreibender|werbekunden|werbedienstleister|werbedienstleistern|werbeunternehmen|werbeagentur|werbeagenturen|werbenetzwerk|werbenetzwerke|werbenetzwerken|werbenetzwerks|anzeigenkunden|werbeanbieter|werbeanbietern|werbevermarkter|vermarkter|inserenten|anzeigenpartner|adserver|marketingagenturen|mediaagenturen|anzeigennetzwerke|anzeigennetzwerken)',
      '(werbe|marketing) (und|oder) (werbepartner|werbeagenturen|marketingpartner|analysepartner|marketingdienstleister|marketingpartnern)',
    ],
    examples: {
      match: ['Wir geben Ihre Daten an [Werbepartner] weiter.'],
      skip: ['Wir geben Ihre Daten an Dienstleister weiter.'],
    },
  },
  'analytics-providers': {
    words: [
      '(trackingdienste|tracking anbieter|tracking dienste|webanalyseanbieter|webanalyse anbieter|statistikdienst|statistikdienstleister|messdienstleister|reichweitenmesser|analysedienstes|analysedienst)',
      '(analysedienstleister|analysedienstleistern|analysedienste|analysediensten|analyseanbieter|analyseanbietern|webanalysedienst|webanalysedienste|webanalysediensten|webanalysedienstleister|analysepartner|analysepartnern|analyseunternehmen|trackinganbieter|analyse dienstleister|analytics anbieter|statistikdienste|analytik anbieter|analytikunternehmen)',
      'google analytics',
    ],
    examples: {
      match: ['Wir geben Ihre Daten an [Analysedienstleister] weiter.'],
      skip: ['Wir analysieren Ihre Daten selbst.'],
    },
  },
  'payment-processors': {
    words: [
      '(zahlungsabwicklungsunternehmen|zahlungsabwicklungsdienstleister|zahlungsabwicklungsdienst|zahlungsdienstleistungsunternehmen|zahlungsdienstes|bezahldienstanbieter|bezahldiensten|bezahlsystem|bezahlsysteme|kreditkarteninstitut|kreditkarteninstitute|kreditkartengesellschaft|kreditkartengesellschaften|kreditkartenanbieter|kartenherausgeber|acquirer|zahlungsplattform|abrechnungsdienstleister|abrechnungsstelle|abrechnungsstellen|giropay|sofortüberweisung|mollie|adyen|computop|unzer)',
      '(zahlungsdienstleister|zahlungsdienstleistern|zahlungsdienstleisters|zahlungsanbieter|zahlungsanbietern|zahlungsabwickler|zahlungsabwicklern|zahlungsdienst|zahlungsdienste|zahlungsdiensten|zahlungsdienstanbieter|zahlungsprovider|payment provider|payment service provider|zahlungsunternehmen|bezahldienst|bezahldienste|bezahldienstleister|zahlungspartner|kreditkartenunternehmen|kreditkartenabrechnungsunternehmen|zahlungsverarbeiter|zahlungsinstitut|zahlungsdiensteanbieter|paypal|klarna|stripe)',
    ],
    examples: {
      match: ['Wir übermitteln Ihre Daten an [Zahlungsdienstleister].'],
      skip: ['Wir übermitteln Ihre Daten an Dienstleister.'],
    },
  },
  'hosting-providers': {
    words: [
      '(rechenzentrumsbetreiber|serverbetreiber|hostingpartner|hostingfirma|webhostern|provider unserer website|cloud hoster|cloudanbieter|cloudanbietern|cloud betreiber|infrastrukturanbieter|serveranbieter|betreiber des rechenzentrums)',

      '(hosting dienst|hostingdienst|hostingdienste|hostingunternehmen|hosting unternehmen|hostingpartner|hosting partner|webhosting anbieter|webspace anbieter|webspace provider|serveranbieter|server anbieter|serverprovider|infrastrukturanbieter|rechenzentrumsdienstleister|cloud hosting anbieter|cloudspeicheranbieter|cdn anbieter|content delivery network)',
      '(hoster|hosters|hostern|hostinganbieter|hostinganbietern|hostingdienstleister|hostingdienstleistern|hosting anbieter|hosting dienstleister|hosting provider|hostingprovider|webhoster|webhosters|webhostinganbieter|rechenzentrum|rechenzentren|rechenzentrumsbetreiber|cloud provider|cloudanbieter|provider|serverbetreiber)',
    ],
    examples: {
      match: ['Wir übermitteln Ihre Daten an unseren [Hoster].'],
      skip: ['Wir übermitteln Ihre Daten an die Post.'],
    },
  },
  'customer-support-providers': {
    words: [
      '(kundenservicecenter|servicecenter|service center|telefonservice|kundensupport dienstleister|callcenter dienstleister|kundenbetreuungsdienstleister)',
      '(callcenter|callcentern|call center|call centern|call centers|kundendienstleister|kundenservice dienstleister|kundenservicedienstleister|kundendienst anbieter|support dienstleister|supportdienstleister)',
    ],
    examples: { match: ['Wir übermitteln Ihre Daten an [Callcenter].'], skip: ['Rufen Sie unser Callcenter an.'] },
  },
  'identity-verifiers': {
    words: [
      '(identprovider|identifizierungsanbieter|postident|video ident anbieter|auskunftsstellen zur identitätsprüfung|identitätsprüfer|altersverifikationsdienste|altersverifikationsdienst)',
      '(identifizierungsdienst|identifizierungsdienste|identifizierungsdiensten|identifizierungsdienstleister|identitätsprüfungsdienste|identitätsdienstleister|verifizierungsdienste|verifizierungsdienstleister|identifikationsdienstleister|videoident anbieter)',
      `(identitäts|identifizierungs) ${firm}`,
    ],
    examples: {
      match: ['Wir übermitteln Ihre Daten an [Identifizierungsdienste].'],
      skip: ['Wir prüfen Ihre Identität selbst.'],
    },
  },
  'debt-collectors': {
    words: [
      '(inkassopartner|inkassodienst|inkassofirma|inkassofirmen|inkassounternehmens|inkassogesellschaft|inkassobüros|inkassostelle|mahndienst|forderungsmanagement dienstleister|gerichtsvollzieherin)',

      'inkasso*',
      '(inkassounternehmer|inkassopartner|inkasso unternehmen|inkassobüro|forderungskäufer|factoringunternehmen|factoring unternehmen|factoring gesellschaft)',
      '(inkassounternehmen|inkassounternehmens|inkassobüro|inkassobüros|inkassodienstleister|inkassodienstleistern|inkassodienste|inkassogesellschaft|inkasso dienstleister|inkassofirmen)',
    ],
    examples: { match: ['Wir geben Ihre Daten an [Inkassounternehmen] weiter.'], skip: ['Das Inkasso kostet Geld.'] },
  },
  'ad-exchanges': {
    words: [
      '(werbebörse|werbebörsen|ad exchanges|ad exchange|anzeigenbörsen|supply side plattformen|demand side plattformen|supply side platforms|demand side platforms|ssp|dsp)',
    ],
    examples: { match: ['Wir übermitteln Ihre Daten an [Werbebörsen].'], skip: ['Wir notieren an der Börse.'] },
  },
  'shipping-carriers': {
    words: [
      '(an|durch|von) (die|der) (deutsche|deutschen|österreichische|österreichischen|schweizerische|schweizerischen)? post',

      '(postdienst|postdienste|paketfirma|paketfirmen|paketbote|paketboten|versandservice|lieferservice|österreichische post|schweizerische post|die post|ups|expressdienst|expressdienste|fahrradkurier|fahrradkuriere|zeitungszusteller|zeitungszustellern|lieferanten für den versand|frachtunternehmen|fuhrunternehmen|speditionsfirma)',

      '(unternehmen|firmen|dienste|dienstleister|partner) die (für uns|in unserem auftrag)? (unsere|ihre|deine|die|bestellte)? (pakete|waren|ware|sendungen|bestellungen|sendung|bestellung) (ausfahren|ausliefern|zustellen|transportieren|befördern)',
      '(speditionsunternehmen|spedition|speditionen|paketunternehmen|zustellunternehmen|postdienstleister)',
      '(versandfirma|versandunternehmer|transporteure|transporteur|spediteur|spediteure|spediteuren|logistiker|logistikunternehmens|logistikfirmen|paketversender|postunternehmen|zustellunternehmen|zustellern|briefdienst|briefdienstleister|lieferunternehmen|lieferpartner|lieferfahrer|dpd|gls|fedex|lieferdienstleister|fulfillment dienstleister|fulfilmentpartner|kuriere|kurieren)',
      '(versandunternehmen|versandunternehmens|versanddienstleister|versanddienstleistern|versanddienstleisters|transportunternehmen|transportunternehmens|transportdienstleister|transportdienstleistern|logistikunternehmen|logistikdienstleister|logistikdienstleistern|logistikpartner|logistikpartnern|paketdienst|paketdienste|paketdiensten|paketdienstleister|paketzusteller|lieferdienst|lieferdienste|lieferdiensten|spedition|speditionen|postdienstleister|zustelldienste|zusteller|kurierdienst|kurierdienste|kurierdiensten|versandpartner|deutsche post|dhl|hermes|versand dienstleister|post und paketdienste|frachtführer)',
      '(versand|liefer|logistik|transport) und (logistikunternehmen|versandunternehmen|logistikdienstleister|transportunternehmen|lieferdienste)',
    ],
    examples: {
      match: ['Wir geben Ihre Anschrift an das [Versandunternehmen] weiter.'],
      skip: ['Der Versand dauert zwei Tage.'],
    },
  },
  'financial-institutions': {
    words: [
      '(kreditinstituten|geschäftsbank|geschäftsbanken|volksbank|raiffeisenbank|landesbank|förderbank|kfw|depotbank|depotbanken|zahlungsinstitut|haftpflichtversicherung|unfallversicherung|krankenversicherer|privatkrankenversicherung|beihilfestelle|beihilfe stelle|pensionskassen|vorsorgeeinrichtung|versorgungswerk|kautionskasse|bürgschaftsbank|factoringbank|factoring unternehmen|factoringgesellschaft)',

      '(empfängerbank|korrespondenzbank|korrespondenzbanken|*versicherer|*versicherern|*versicherung|*bank|*sparkasse)',
      '(geldinstitut|geldinstitute|bankinstitut|bankinstitute|bausparkasse|bausparkassen|finanzierungspartner|finanzierungspartnern|leasinggesellschaft|rückversicherer|rückversicherern|versicherungsgesellschaft|versicherer|pensionskasse|pensionskassen|versorgungskassen|rentenversicherungsträger|krankenversicherung|krankenversicherungen|kreditversicherer|bezahlbank|partnerbank)',
      '(bank|banken|kreditinstitut|kreditinstitute|kreditinstituten|kreditinstituts|finanzinstitut|finanzinstitute|finanzinstituten|sparkasse|sparkassen|versicherung|versicherungen|versicherer|versicherern|versicherungsunternehmen|versicherungsgesellschaften|kreditgeber|hausbank|finanzdienstleister|finanzdienstleistern|krankenkassen|krankenkasse|leasinggesellschaften)',
    ],
    examples: { match: ['Wir übermitteln Ihre Daten an unsere [Bank].'], skip: ['Wir sitzen auf einer Parkbank.'] },
  },
  'credit-agencies': {
    words: [
      '(*wirtschaftsauskunft|wirtschaftsauskunft|wirtschaftsauskünfte|bonitätsprüfdienst|bonitätsprüfer|kreditbüro|zentralstelle für kreditinformation|zek|iko|ksv1870|crif ag|schufa ag|bonitätsauskunft ag|auskunftsunternehmen)',

      '(bonitätsauskunfteien|auskunfteidienstleister|bürgel|crif bürgel|arvato|schufa holding|experian|wirtschaftsinformationsdienste|kreditschutzverband|ksv)',
      '(auskunftei|auskunfteien|wirtschaftsauskunftei|wirtschaftsauskunfteien|kreditauskunftei|kreditauskunfteien|schufa|creditreform|kreditauskunftsdienste|bonitätsdienstleister|schufa holding ag|crif|infoscore|boniversum)',
    ],
    examples: { match: ['Wir übermitteln Ihre Daten an [Auskunfteien].'], skip: ['Wir erteilen Ihnen gern Auskunft.'] },
  },
  'professional-advisers': {
    words: [
      '(steuerbüro|steuerbüros|treuhänder|treuhänderin|treuhandbüro|treuhandgesellschaft|treuhand|revisionsstelle|revisor|revisoren|rechtsanwältin|rechtsanwältinnen|anwältin|steuerberaterin|notarin|notariat|notariate|wirtschaftstreuhänder|buchprüfer|kassenprüfer|prüfungsgesellschaft|insolvenzverwalterin|sachverständiger|gutachterin|rechtsvertreter|rechtsvertretung|rechtsbeistände|patentanwälte)',

      '(steuerberatungs*|lohnbüro|lohnbüros|lohnsteuerhilfe|*kanzlei|*kanzleien|*anwälte|*anwälten|wirtschaftsprüfungs*)',
      '(rechtsanwaltskanzlei|rechtsanwaltskanzleien|anwaltskanzlei|anwaltskanzleien|steuerberatungsgesellschaft|steuerberatungskanzlei|steuerkanzlei|wirtschaftsprüfungsgesellschaft|wirtschaftsprüfungsgesellschaften|rechtsberatung|gutachter|gutachtern|sachverständige|sachverständigen|insolvenzverwalter|betriebsprüfer|unternehmensberatung|unternehmensberatungen)',
      '(rechtsanwalt|rechtsanwälte|rechtsanwälten|rechtsanwalts|anwalt|anwälte|anwälten|steuerberater|steuerberatern|steuerberaters|wirtschaftsprüfer|wirtschaftsprüfern|notar|notare|notaren|rechtsberater|rechtsberatern|berater|beratern|unternehmensberater|buchhalter|rechtsbeistand|abschlussprüfer|kanzleien)',
      '(rechts|steuer|finanz) (und|oder) (steuerberater|rechtsberater|rechtsanwälte|steuerberatern)',
    ],
    examples: {
      match: ['Wir übermitteln Ihre Daten an unsere [Steuerberater].'],
      skip: ['Unsere Verkäufer beraten Sie gern.'],
    },
  },
  'social-networks': {
    words: [
      '(facebook und instagram|instagram und facebook|tiktok|sozialen plattformen|soziale plattformen|social media portale|netzwerkbetreiber)',

      '(social media netzwerken|social media kanäle|social media kanälen|social media diensten|social media anbietern|plattformbetreiber|plattformbetreibern|netzwerkanbieter|anbieter (des|der) (sozialen)? (netzwerks|netzwerke))',
      '(sozialen netzwerken|soziale netzwerke|soziale netzwerk|sozialen netzwerke|sozialer netzwerke|social media plattformen|social media anbieter|social media dienste|soziale medien|sozialen medien|sozialen netzwerks|social media netzwerke|social networks)',
    ],
    examples: { match: ['Wir übermitteln Daten an [soziale Netzwerke].'], skip: ['Unser Netzwerk ist groß.'] },
  },
  resellers: {
    words: [
      '(fachhändlern|vertriebshändler|handelspartnern|absatzmittler|absatzmittlern|vertriebspartnerunternehmen|vermittler|vermittlern|makler|maklern|versicherungsmakler|verkaufspartner|autohäuser|autohaus|marktplatzverkäufer|servicehändler)',
      '(vertriebspartner|vertriebspartnern|vertriebspartners|händler|händlern|wiederverkäufer|wiederverkäufern|handelsvertreter|handelsvertretern|vertragshändler|vertragshändlern|verkäufer|verkäufern|fachhandelspartner|reseller|handelspartner)',
    ],
    examples: {
      match: ['Wir übermitteln Ihre Anfrage an unsere [Vertriebspartner].'],
      skip: ['Wir suchen Vertriebspartner.'],
    },
  },
  licensors: {
    words: [
      '(verwertungsgesellschaft|verwertungsgesellschaften|lizenzgebende|rechteinhabern|urheber)',
      '(lizenzgeber|lizenzgebern|rechteinhaber|rechteinhabern|schutzrechtsinhaber)',
    ],
    examples: { match: ['Wir geben Ihre Daten an [Rechteinhaber] weiter.'], skip: ['Die Lizenz gilt ein Jahr.'] },
  },
  'data-brokers': {
    words: [
      '(adressbroker|adressbrokern|adressdienstleister|adressdienstleistern|adressverlag|adressverlagen|adresshändlern|datenhändler)',
      '(datenhändler|datenhändlern|adresshändler|adresshändlern|adresshändlers|datenbroker|datenbrokern|adressverlage|datenmakler|listbroker|datenaggregatoren|datenanbieter|datenanbietern)',
    ],
    examples: {
      match: ['Wir geben Ihre Daten an [Datenhändler] weiter.'],
      skip: ['Wir geben Ihre Daten an Händler weiter.'],
    },
  },
  authorities: {
    words: [
      '(liegenschaftsamt|bauamt|bauaufsicht|standesamt|veterinäramt|straßenverkehrsamt|zollamt|hauptzollamt|sozialamt|wohnungsamt|schulamt|umweltamt|landratsamt|bürgeramt|katasteramt|vermessungsamt|bürgerbüro|eichamt|landwirtschaftsamt|kulturamt|forstamt|denkmalamt|kraftfahrt bundesamt|bundesamt|landesamt)',
      '(*behörde|*behörden)',

      '(gemeindeverwaltung|kantonale behörden|kantonalen behörden|steuerverwaltung|steueramt|betreibungsamt|betreibungsämter|migrationsamt|bezirkshauptmannschaft|magistrat|landesregierung|bezirksregierung|schulamt|schulbehörde|schulaufsicht|bauamt|straßenverkehrsamt|zulassungsstelle|kfz zulassungsstelle|meldeamt|bürgeramt|sozialamt|versorgungsamt|landratsamt|kreisverwaltung|statistisches landesamt|statistische landesamt|statistik austria|bundesamt für statistik|gewerbeaufsicht|gewerbeamt|veterinäramt|bundesnetzagentur|finma|nationalbank|zollamt|geldwäschemeldestelle|financial intelligence unit|zentralstelle für finanztransaktionsuntersuchungen|ahv ausgleichskasse|ausgleichskasse|suva|familienkasse|integrationsamt|arbeitsschutzbehörde|heimaufsicht|unfallkasse|gesundheitsbehörde|rki|robert koch institut)',

      '(landesrechnungshof|landesrechnungshofs|rechnungsprüfungsamt|sozialversicherungsträger|sozialversicherungsträgern|rentenversicherung|berufsgenossenschaft|berufsgenossenschaften|einwohnermeldeamt|standesamt|gesundheitsamt|gesundheitsämter|kraftfahrt bundesamt|bundesagentur für arbeit)',
      '(finanzverwaltung|finanzbehörde|steuerbehörde|strafverfolgungs und ermittlungsbehörden|strafverfolgern|strafverfolger|ordnungsamt|jugendamt|ausländerbehörde|ausländerbehörden|arbeitsagentur|agentur für arbeit|jobcenter|meldebehörde|meldebehörden|zollverwaltung|bundesamt|bundeszentralamt für steuern|landesbehörden|bundesbehörden|kommunalbehörden|rechnungshof|rechnungshöfe|rechtsaufsichtsbehörde|fachaufsichtsbehörden|gesundheitsamt|berufsgenossenschaft|berufsgenossenschaften|sozialversicherungsträgern|rentenversicherung|bundesanstalt für finanzdienstleistungsaufsicht|bafin|bundesbank|datenschutzaufsichtsbehörden|verfassungsschutzbehörden|geheimdienste|us behörden)',
      '(zuständige*|staatliche*|öffentliche*|amtliche*|nationale*|andere*|auskunftsberechtigte*|ermittelnde*|deutsche*)? (behörde|behörden|strafverfolgungsbehörde|strafverfolgungsbehörden|ermittlungsbehörden|regierungsbehörden|finanzbehörden|steuerbehörden|sicherheitsbehörden|aufsichtsbehörden|vollstreckungsbehörden|verwaltungsbehörden|polizei|polizeibehörden|staatsanwaltschaft|staatsanwaltschaften|finanzamt|finanzämter|finanzämtern|sozialversicherungsträger|zollbehörden|gesundheitsämter|gesundheitsbehörden|regulierungsbehörden|gerichtsbehörden|strafverfolgung|bußgeldbehörden|ordnungsbehörden|aufsichtsbehörde)',
      '(staatliche*|öffentliche*|auskunftsberechtigte*|behördliche*) (stellen|institutionen|einrichtungen|stelle|organe)',
    ],
    examples: {
      match: [
        'Wir übermitteln Ihre Daten an [Strafverfolgungsbehörden].',
        'Wir geben Daten an [staatliche Stellen] weiter.',
      ],
      skip: ['Wir übermitteln Ihre Daten an Verbände.'],
    },
  },
  'courts-and-claimants': {
    words: [
      '(amtsgericht|amtsgerichte|landgericht|verwaltungsgericht|verwaltungsgerichte|insolvenzgericht|vollstreckungsgericht|schiedsgericht|justizbehörden|schlichtungsstelle|schiedsstelle|gläubiger|gläubigern|gegenseite)',
      '(gericht|gerichte|gerichten|gerichts|schiedsgerichte|prozessgegner|verfahrensbeteiligte|streitparteien|gegnerische partei|anspruchsteller|schlichtungsstellen|gerichtsvollzieher)',
    ],
    examples: { match: ['Wir übermitteln Ihre Daten an [Gerichte].'], skip: ['Gerichtsstand ist Köln.'] },
  },
  acquirer: {
    words: [
      '(übernehmer|neuen eigentümern|neuer eigentümer|neue eigentümerin|neuen gesellschafter|praxisnachfolger|praxisnachfolgerin|nachfolgerin|nachfolgern|nachfolgeverein|käuferin|erwerberin)',

      '(käufern|erwerbern|übernehmenden|unternehmenskäufer|kaufinteressent|rechtsnachfolgern|neuen inhaber|neue inhaber|neuen betreiber|übernehmendes unternehmen|übernehmenden unternehmen|erwerbende unternehmen|erwerbenden unternehmen)',
      '(erwerber|erwerbers|käufer|käufers|übernehmer|rechtsnachfolger|rechtsnachfolgers|kaufinteressenten|neue eigentümer|neuen eigentümer|nachfolger|investoren|potenzielle käufer|potenziellen käufer|potenziellen erwerber|nachfolgeunternehmen|übernehmende unternehmen|übernehmende gesellschaft)',
      '(unternehmensverkauf|unternehmensverkaufs|unternehmensübernahme|fusion|verschmelzung|unternehmenszusammenschluss|umstrukturierung)',
    ],
    examples: {
      match: ['Wir können Ihre Daten an einen [Erwerber] übertragen.'],
      skip: ['Der Erwerb der Ware ist verbindlich.'],
    },
  },
  'other-users': {
    words: [
      '(andere|anderen|anderer|alle|allen|übrigen) (vereinsmitglieder|vereinsmitgliedern|teilnehmende|kursteilnehmer|kursteilnehmern|schülerinnen und schüler|mitschüler|kinder|eltern|familien|hausbewohner|nachbarn|anwohner|anbieterinnen|inserenten|verkäufer|fahrgäste|mitreisenden|gäste|community mitgliedern|chatteilnehmern|mitarbeitenden)',
      '(mitschüler|mitschülern|mitreisende|mitreisenden|mitspielende|mitspielenden|gegenspieler|gegenspielern|gildenmitglieder|klassenkameraden|elternvertreter|elternvertretung|trainingsgruppe|mannschaftskollegen)',

      '(allen|alle|andere|anderen|übrigen|sämtliche|registrierten|registrierte) (mitglieder|mitgliedern|nutzerinnen und nutzer|nutzerinnen und nutzern|community mitglieder|teilnehmenden|chatteilnehmer|mitspieler|mitspielern|kontakte) (der|des|unserer)? (community|plattform|forums|gruppe)?',
      '(teilnehmende|teilnehmenden|mitlernende|kontakte) (der|des) (veranstaltung|kurses|community)',
      '(andere|anderen|anderer|alle|allen) (käufer|käufern|leser|lesern|leserinnen|teilnehmende|teilnehmenden|mieter|mietern|gäste|gästen|fahrer|fahrern|bieter|bietern|patienten|eltern|schüler|schülern)',
      '(andere|anderen|anderer|weitere|weiteren|alle|allen) (registrierte*)? (nutzer|nutzern|benutzer|benutzern|mitglieder|mitgliedern|teilnehmer|teilnehmern|spieler|spielern|user|usern|nutzerinnen)',
      '(communitymitglieder|community mitglieder|mitspieler|mitspielern)',
    ],
    examples: {
      match: ['Wir geben deine Daten an [andere Nutzer] weiter.'],
      skip: ['Andere Kunden kauften auch dies.'],
    },
  },
  public: {
    words: [
      '(jedermann|allgemeinheit|öffentlichkeit|presse)',
      '(öffentlichkeit|öffentlich|suchmaschinen|allgemeinheit)',
      '(öffentlich|allgemein) (zugänglich|sichtbar|einsehbar|abrufbar)',
    ],
    examples: {
      match: ['Wir geben Ihre Kommentare an die [Öffentlichkeit] weiter.'],
      skip: ['Wir übermitteln Daten an öffentliche Stellen.'],
    },
  },
  employer: {
    words: [
      '(ihrem|ihren|deinem|deinen|ihre|deine|ihrer|deiner) (chef|chefin|vorgesetzten|vorgesetzte|dienstherrn|dienstherr|betrieb|personalabteilung|arbeitgeberin)',
      '(seinem|seinen|ihrer|deiner|den|dem|jeweiligen|die) (arbeitgeber|arbeitgebern|arbeitgeberin|dienststelle)',
      '(ihrem|ihren|deinem|deinen|ihr|dein) arbeitgeber',
    ],
    examples: {
      match: ['Wir übermitteln die Daten an [Ihren Arbeitgeber].'],
      skip: ['Wir sind ein guter Arbeitgeber.'],
    },
  },
  researchers: {
    words: [
      '(forschungsprojekt|forschungsgruppe|forschungsgruppen|studienleitung|wissenschaftlerinnen|forscherinnen|forschende|forschenden|meinungsforschungsinstitut|meinungsforschungsinstitute|umfrageinstitut|marktforschungsfirma|universitätsklinik|universitätsklinikum)',

      '(forschungsinstituten|forschungsträger|hochschule|universität|universitäten|kooperierende forschungseinrichtungen|marktforscher|marktforschern|studienpartner|studienpartnern|statistikämter|statistische ämter)',
      '(forschungseinrichtung|forschungseinrichtungen|forschungsinstitut|forschungsinstitute|forschungsinstituten|universitäten|hochschulen|marktforschungsinstitut|marktforschungsinstitute|marktforschungsinstituten|marktforschungsunternehmen|wissenschaftler|wissenschaftlern|forscher|forschern|forschungspartner)',
    ],
    examples: { match: ['Wir geben Daten an [Forschungseinrichtungen] weiter.'], skip: ['Wir forschen selbst.'] },
  },
  'domain-registries': {
    words: [
      '(domain registrierungsstelle|registrierungsstelle|registrierungsstellen|registry|registries|registrar|registrare|denic|icann|vergabestelle|vergabestellen)',
    ],
    examples: {
      match: ['Wir übermitteln Ihre Daten an die [Registrierungsstelle].'],
      skip: ['Die Registrierung ist kostenlos.'],
    },
  },
  'third-parties': {
    words: [
      '(verband|verbands|verbandes|verbände|verbänden|weltverband|nachmieter|vormieter|eigentümer der wohnung|wohnungseigentümer|schulträger|träger der einrichtung|grundschule|weiterführende schule|aufnehmende schule|nachfolgende schule|kooperationsschule|zuchtverband|prüfungsstelle|prüfungsamt|weiterbehandler|rettungsdienst|notarzt|rettungsleitstelle|pflegekasse|medizinischer dienst|medizinischen dienst|mdk|zuweiser|zuweisenden ärztinnen|mitbehandler|hausärztin|hausarztpraxis|facharztpraxis|nachbehandler|weiterbehandelnde klinik|spital|spitäler|apotheke|apotheken|therapeutinnen)',

      '(ihr*|dein*)? (gesundheitsdienstleister|gesundheitsdienstleistern|gesundheitsversorger|gesundheitsversorgern)',
      '(app|software)? (entwickler|entwicklern) (der|dieser|einer|von) (anwendung|anwendungen|app|apps)',
      '(drittentwickler|drittentwicklern)',
      '(mitbehandelnde*|weiterbehandelnde*|nachbehandelnde*|überweisende*|andere*|behandelnde*) (arzt|ärzte|ärzten|ärztinnen|krankenhaus|krankenhäuser|krankenhäusern|kliniken|therapeuten|fachärzte|fachärzten|hausarzt)',

      '(private|privaten|privater|außenstehende|außenstehenden|fremde|fremden) (dritte|dritten|dritter|personen|stellen)',
      '(unbefugte*|externe*|andere*|ausgewählte*|unbeteiligte*|weitere*|bestimmte*|sonstige*)? (dritte|dritten|dritter|drittunternehmen|drittparteien|drittpartei|drittanbieter|drittanbietern|drittanbieters|drittfirmen|dritt|externe dritte)',
      '(andere|anderen|anderer|fremde|externe|externen|dritte|dritten|sonstige|sonstigen|weiteren|weitere) (unternehmen|firmen|anbieter|anbietern|organisationen|stellen|personen|parteien|empfänger|empfängern)',
      '(drittseiten|drittplattformen|außenstehende|außenstehenden)',
    ],
    examples: {
      match: ['Wir geben Ihre Daten nicht an [Dritte] weiter.', 'Wir übermitteln Daten an [andere Unternehmen].'],
      skip: ['Wir geben Ihre Daten an Behörden weiter.'],
    },
  },
};
