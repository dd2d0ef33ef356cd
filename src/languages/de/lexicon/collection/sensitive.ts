import type { LexiconEntry } from '../../../pack.ts';

export const sensitive: Record<string, LexiconEntry> = {
  health: {
    words: [
      '(impfstatus|*impfstatus|impfnachweis|*impfnachweis|impfpass|impfausweis|masernschutz|masernschutznachweis|immunitätsnachweis|genesenennachweis|attest|atteste|*attest)',
      '(beschwerdebild|krankheitsbild|krankheitsverlauf|verordnungen|verordnung von heilmitteln|heilmittelverordnung|rezepte vom arzt|röntgenbilder|röntgenaufnahmen|zahnstatus|zahnschema|blutdruck|blutzucker|blutwerte|bmi|pflegegrad|pflegestufe|pflegedokumentation|pflegebedarf|förderbedarf|ernährungsbesonderheiten|lebensmittelunverträglichkeiten|lebensmittelunverträglichkeit|diätwünsche|schwimmfähigkeit|sportverletzungen|unfalldaten|unfallhergang|arbeitsunfähigkeit|krankschreibung|krankschreibungen|krankheitstage|fehlzeiten wegen krankheit|impfpass|masernschutz|masernschutznachweis|allergie|unverträglichkeit|chronische krankheiten|behinderungsgrad|hörtest|sehtest|therapieverlauf|behandlungsverlauf|krankengeschichten|patientenakten|krankenakten|medikamentenplan|medikamentenpläne|schwangerschaftswoche|stresslevel|schrittzahl|pulswerte)',

      '(*diagnosen|*befunde|*erkrankungen|*erkrankung|*allergien|*medikation|*impfungen|impfungen|gesundheitsbogen|gesundheitsbögen|gesundheitsfragebogen|gesundheitsfragebögen|fitnesswerte|schlafverhalten|schlafphasen|ihren schlaf|deinen schlaf|pulsfrequenz|ruhepuls|kalorienverbrauch|zyklus)',

      '(zu|zur|über) (ihrer|deiner|ihre|deine|der|seiner) gesundheit',
      '(angaben|daten|informationen|auskünfte) (zur|zu|über) (ihrer|ihre|ihren|deiner|der|die|etwaigen|einer|ihrem)? (gesundheit|gesundheitszustand|gesundheitlichen verhältnissen|schwerbehinderung|behinderung|erkrankungen|krankheiten|allergien|medikation|arbeitsunfähigkeit|schwangerschaft)',
      '(gesundheitsakte|krankenakte|patientenakte|arbeitsunfähigkeitsbescheinigung|arbeitsunfähigkeitsbescheinigungen|krankmeldung|krankmeldungen|schwerbehinderteneigenschaft|grad der behinderung|vorerkrankungen|erkrankungen|krankheiten|unverträglichkeiten|blutgruppe|laborwerte|blutzuckerwerte|blutdruckwerte|vitaldaten|vitalwerte|körpergröße|medikation|medikamenteneinnahme|befunddaten|diagnosedaten zu ihrer gesundheit|arztbriefe|rezeptdaten|sehstärke|herzschlag|schlafdaten|zyklusdaten|krankenversicherungsdaten|impfdaten|impfnachweis|impfnachweise|therapiedaten|arztberichte)',
      '(gesundheitsdaten|gesundheitsinformationen|gesundheitsangaben|gesundheitszustand|gesundheitszustands|gesundheitsbezogene (daten|informationen|angaben)|krankheitsdaten|patientendaten|behandlungsdaten|anamnesedaten|anamnese|anamnesen|diagnosen|diagnose|befunde|befund|krankengeschichte|schwerbehinderung|behinderung|schwangerschaft|allergien|medikamente|herzfrequenz|körpergewicht|fitnessdaten|impfstatus)',
      '(medizinische|ärztliche|medizinischen|gesundheitliche) (daten|informationen|angaben|befunde|unterlagen)',
      '(daten|angaben|informationen) (über|zu|zur) (ihre|ihrer|ihren|die|der)? (gesundheit|gesundheitszustand)',
    ],
    examples: { match: ['Wir verarbeiten [Gesundheitsdaten].'], skip: ['Ihre Gesundheit liegt uns am Herzen.'] },
  },
  biometric: {
    words: [
      'biometrisch',
      '(handvenenscan|irisscan|gesichtsgeometrie|stimmabdruck|fingerabdruckdaten|fingerabdruckscan|biometrisches merkmal|biometrische vorlage)',

      '(biometrischer|biometrischen|biometrie|gesichtsbilder zur identifizierung|gesichtsmerkmale|stimmprofil|stimmprofile|stimmerkennung|venenmuster|face id|touch id)',
      'biometrische* (und genetische*|oder genetische*)? (daten|merkmale|merkmalen|informationen|erkennung)?',
      'biometrische',
      '(fingerabdruck|fingerabdrücke|fingerabdrücken|gesichtserkennung|gesichtserkennungsdaten|iris scan|gesichtsscan)',
    ],
    examples: { match: ['Wir erheben [biometrische Daten].'], skip: ['Wir drucken Fotos auf Papier.'] },
  },
  genetic: {
    words: ['(genetische|genetischen|genetischer) (daten|merkmale|informationen)', '(dna daten|gendaten|genetische)'],
    examples: { match: ['Wir erheben [genetische Daten].'], skip: ['Wir verwenden generische Werte.'] },
  },
  'ethnic-origin': {
    words: [
      '(herkunft und sprache|migrationshintergrund|volkszugehörigkeit)',

      '(ethnische|ethnischer|rassische|rassischer) (oder (ethnische|ethnischer))? herkunft',
      'ethnische zugehörigkeit',
      '(rassische|rassischen|ethnische|ethnischen|rassischer|ethnischer) (und|oder|und oder)? (ethnische|ethnischen|ethnischer)? (herkunft|zugehörigkeit|abstammung)',
      '(ethnie|hautfarbe)',
    ],
    examples: {
      match: ['Wir erheben keine Daten über Ihre [ethnische Herkunft].'],
      skip: ['Die Herkunft unserer Waren ist geprüft.'],
    },
  },
  religion: {
    words: [
      '(religionsbekenntnis|religionsbekenntnisses|taufdatum|konfirmation|kirchenmitgliedschaft|kirchenaustritt|glaubensbekenntnis|kirchliche daten|religiöse zugehörigkeit|kirchensteuerpflicht)',

      '(glaubenszugehörigkeit|religiöses bekenntnis|religiösen bekenntnis|religionsgemeinschaft|bekenntnis|konfessionszugehörigkeit|kirchensteuermerkmal|kirchensteuermerkmale|religiöser überzeugungen)',
      '(religion|religionszugehörigkeit|konfession|religiöse überzeugung|religiöse überzeugungen|religiösen überzeugungen|religiöse|religiösen|kirchenzugehörigkeit)',
      '(religiöse|religiösen) (und|oder) (weltanschauliche|weltanschaulichen|philosophische|philosophischen) (überzeugung|überzeugungen)',
    ],
    examples: { match: ['Wir erheben Ihre [Religionszugehörigkeit].'], skip: ['Qualität ist unsere Religion.'] },
  },
  'philosophical-belief': {
    words: [
      '(weltanschauliche|weltanschaulichen|philosophische|philosophischen) (überzeugung|überzeugungen|ansichten)',
      '(weltanschauung|weltanschauungen)',
    ],
    examples: {
      match: ['Wir erheben keine Daten über Ihre [weltanschaulichen Überzeugungen].'],
      skip: ['Wir sind von der Sache überzeugt.'],
    },
  },
  'political-opinion': {
    words: [
      '(parteimitgliedschaft|politische haltung|politische gesinnung)',

      '(politische|politischen|politischer) (meinung|meinungen|ansicht|ansichten|überzeugung|überzeugungen|einstellung)',
      '(parteizugehörigkeit)',
      'politische',
    ],
    examples: {
      match: ['Wir erheben keine Daten über Ihre [politischen Meinungen].'],
      skip: ['Wir sind parteipolitisch neutral.'],
    },
  },
  'sexual-orientation': {
    words: [
      '(sexualität|sexuelle identität)',
      '(sexuelle|sexuellen|sexueller) (orientierung|ausrichtung|vorlieben|präferenzen)',
      '(sexualleben|sexuallebens)',
      'sexualleben (und|oder) (der)? (sexuelle*)? orientierung',
    ],
    examples: {
      match: ['Wir erheben keine Daten über Ihre [sexuelle Orientierung].'],
      skip: ['Gleichberechtigung ist uns wichtig.'],
    },
  },
  'trade-union': {
    words: [
      '(gewerkschaft in der sie|gewerkschaftsbeitrag|gewerkschaftsbeiträge)',

      'gewerkschaftsangehörigkeit',
      '(gewerkschaftszugehörigkeit|gewerkschaftsmitgliedschaft|mitgliedschaft in einer gewerkschaft)',
    ],
    examples: {
      match: ['Wir erheben keine Daten über Ihre [Gewerkschaftszugehörigkeit].'],
      skip: ['Die Gewerkschaft ruft zum Streik.'],
    },
  },
  'criminal-record': {
    words: [
      '(strafregisterbescheinigung|führungszeugnissen|strafregisterauszugs|privatauszug aus dem strafregister|sonderprivatauszug|vorstrafe|hausverbote|strafanzeigen)',

      '(erweitertes führungszeugnis|erweiterte führungszeugnis|erweiterten führungszeugnisses|führungszeugnisses|strafverfahren|ermittlungsverfahren|bußgeldverfahren|strafurteile|polizeiliches führungszeugnis)',
      '(vorstrafen|führungszeugnis|führungszeugnisse|strafregister|strafregisterauszug|strafregisterauszüge|strafrechtliche verurteilungen|strafrechtlichen verurteilungen|straftaten)',
    ],
    examples: { match: ['Wir erheben Ihr [Führungszeugnis].'], skip: ['Straftaten bringen wir zur Anzeige.'] },
  },
  'special-categories': {
    words: [
      '(besondere|besonderer|besonderen) (datenkategorien|datenarten|kategorien von daten)',
      '(sensiblen|sensitive|sensitiven|sensitiver|sensibler) (personenbezogenen|personenbezogener|persönlichen)? (daten|informationen)',
      '(daten|angaben) (im sinne (von|des)|nach|gemäß|i s d) (art|artikel) 9',
      '(besondere|besonderen|besonderer) (kategorien|kategorie|arten) (von)? (personenbezogener|personenbezogenen)? (daten)?',
      '(sensible|sensiblen|besonders sensible|besonders schützenswerte|besonders schutzbedürftige) (personenbezogene*)? (daten|informationen|angaben)',
    ],
    examples: {
      match: ['Wir erheben keine [besonderen Kategorien personenbezogener Daten].'],
      skip: ['Diese Kategorie von Waren ist neu.'],
    },
  },
};
