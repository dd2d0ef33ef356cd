/** What begins, parts, joins and colours clauses. */
import type { Cues } from '../../pack.ts';

/** Finite verbs that begin a main clause behind a subordinate one without their subject beside them. */
const AUXILIARIES =
  '(wird|werden|wurde|wurden|ist|sind|kann|können|hat|haben|muss|müssen|darf|dürfen|soll|sollen|erfolgt|erfolgen|findet|finden|gilt|gelten|bleibt|bleiben|besteht|bestehen|geschieht|gehört|gehören|dient|dienen|möchten|entfällt|endet|steht|stehen|genügt|reicht|können)';

export const clause = {
  question: [
    '(was|welche|welcher|welches|welchen|warum|wie|wer|wem|woher|wohin|wozu|wofür|weshalb|an wen|von wem|zu welchen|zu welchem|auf welcher|mit wem)',
  ],
  possibility: [
    '(kann|können|könnte|könnten|kannst|könnt)',
    '(möglicherweise|gegebenenfalls|eventuell|unter umständen|ggf|ggfs|gelegentlich|mitunter|vereinzelt|bisweilen|evtl)',
    '(dürfen|darf)',
    '(behalten|behält) uns (das recht)? vor',
    'in (einigen|bestimmten|einzelnen) fällen',
    'im einzelfall',
    'von zeit zu zeit',
    'teilweise',
  ],
  consent: [
    '(mit|nach|aufgrund|bei|auf grundlage|auf basis|vorbehaltlich|nur mit|ausschließlich mit|auf der grundlage|durch) (ihrer|deiner|der|einer|ihrem|vorheriger|ausdrücklicher|ihre|eurer) (vorherigen|ausdrücklichen|freiwilligen|erteilten|separaten|gesonderten|vorheriger|jederzeit widerruflichen)? (ausdrücklichen)? (einwilligung|zustimmung|erlaubnis|freigabe|einverständnis|genehmigung|anforderung)',
    '(wenn|sofern|soweit|falls|nachdem) (sie|du|der nutzer|nutzer|ihr|uns|die betroffene person) (uns|hierzu|dazu|dem|ihre|deine|darin|eine|hierfür|dies|in die|vorher|zuvor|ausdrücklich|freiwillig)? (ihre|deine|hierzu|dazu|eine|zuvor|vorher|ausdrücklich|dies)? (ausdrückliche|vorherige|entsprechende|ausdrücklich)? (einwilligen|eingewilligt|einwilligung|zustimmen|zugestimmt|zustimmst|einwilligst|zustimmung|erlauben|erlaubt|gestatten|wünschen|möchten|freigeben|aktivieren)',
    '(eine|ihre|deine|die) (einwilligung|zustimmung) (vorliegt|erteilt|gegeben|haben|erteilen|geben|abgefragt|eingeholt)',
    '(die|eine|ihre|deine) (freigabe|berechtigung|standortfreigabe|erlaubnis) (dafür|hierfür|dazu|hierzu|uns)? (erteilt|gegeben|erteilst|erteilen|gibst|geben|aktiviert)',
    '(auf|nach) (ihren|deinen|ihre|deine) (wunsch|anforderung|anfrage|weisung)',
    '(ausdrücklich|hierzu|dazu|vorher|zuvor) (eingewilligt|zugestimmt)',
    '(sofern|soweit|es sei denn|wenn) (sie|du) (der|dem|dieser|nicht|dies|hiergegen)? (verarbeitung|nutzung)? (nicht)? (widersprochen|widersprechen|widersprichst|ablehnen|deaktivieren|abgelehnt|deaktiviert)',
    'nur (wenn|sofern|soweit) (sie|du)',
    'nur dann wenn (sie|du)',
    'sie (uns)? ausdrücklich (beauftragen|anweisen|einwilligen)',
    'sofern du zustimmst',
  ],
  supposition: [
    '(falls|ob|sofern|sollte|sollten|sollten sie|sollten wir)',
    'im falle dass',
    '(wie|wozu|wofür|inwieweit|inwiefern) (wir|sie|ihre|deine|die|mit|lange|personenbezogene|wir mit)',
    '(welche|welcher|welchen|was|wer|wem|wen) (daten|informationen|personenbezogenen|arten|rechte|zwecke|zwecken|kategorien|art|umfang|mit|wir|sie)',
    '(soweit|insofern)',
    'wenn (sie|du) (nicht|keine) (möchten|wünschen|wollen|mehr|möchtest|willst|mit)?',
    'angenommen',
    'als (wenn|ob)',
  ],
  opening: ['wie (google|facebook|meta)'],
  lapses: ['(besteht|bestehen|gilt|gelten|greift) (jedoch|allerdings|hingegen|dagegen|aber|insoweit)? nicht'],
  subordinator: [
    'während (sie|wir|ihrer nutzung sie|der|die|das|du|unser|unsere)',
    '(wenn|sobald|solange|nachdem|bevor|damit|indem|da|weil|obwohl|bis|seit|sodass|dass|wobei|wohingegen|um|wodurch)',
    'so (dass|lange|weit|bald)',
    'als (sie|wir)',
    '(jedes mal|immer) wenn',
    'es sei denn',
    'außer wenn',
  ],
  relative: [
    '(an|in|mit|für|von|bei|auf|zu|durch|aus|über|unter|gegen|nach|zwischen|neben|wegen)? (die|der|das|den|dem|denen|deren|dessen)',
    '(an|in|mit|für|von|bei|auf|zu|durch|aus|über|unter|gegen|nach)? (welche|welcher|welches|welchen|welchem)',
    '(worin|womit|wofür|worauf|woraus)',
  ],
  article: [
    '(an|in|mit|für|von|bei|auf|zu|durch|aus|über|unter|gegen|nach|zwischen|neben|wegen)? (die|der|das|den|dem|deren|dessen|denen)',
    '(an|in|mit|für|von|bei|auf|zu|durch|aus|über|unter|gegen|nach)? (welche|welcher|welches|welchen|welchem)',
  ],
  contrast: [
    '(aber|jedoch|sondern|allerdings|dennoch|hingegen|dagegen|stattdessen|gleichwohl|andernfalls|ansonsten)',
    'im gegenteil',
  ],
  coordination: [
    '(und|oder|sowie|bzw|beziehungsweise|noch|als auch|wie auch)',
    'und oder',
    'sowohl',
    'und auch',
    'oder auch',
  ],
  auxiliary: [
    AUXILIARIES,
    '(sein|war|waren|worden|geworden|habe|würde|würden|sei|wirst|hast|bist|könnten|möchte|will|wollen|brauchen|lässt|lassen|soll)',
  ],
  inversion: [
    AUXILIARIES,
    '(kommt|kommen|entsteht|entstehen|liegt|liegen|greift|greifen|entfallen|scheidet|fällt)',
    '*en (wir|sie|nutzer|dritte|unsere)',
    '(so|dann) (werden|wird|können|kann|ist|sind|haben|hat|erfolgt|gilt|steht|stehen|besteht)',
    '(so|dann) (speichern|erheben|verarbeiten|nutzen|verwenden|übermitteln|erfassen|löschen|informieren|benachrichtigen|erhalten|geben|senden|bitten|prüfen|leiten|setzen|sammeln|protokollieren) (wir|sie)',
    '(so|dann) *en (wir|sie)',
    '(so|dann) *t (er|es|ihr|unser|unsere)',
    '(so|dann) *st du',
    '*ern (wir|sie)',
    '*t (sie|er|es|ihr|google|unser|unsere|die app|die website|der anbieter)',
    '*st du',
    '*e ich',
    '(geben|teilen|erheben|speichern|verarbeiten|nutzen|verwenden|setzen|übermitteln|erfassen|löschen|informieren|benachrichtigen|erhalten|sammeln|bitten|protokollieren|zeigen|weisen|stellen|fragen|leiten|benötigen|schreiben|beachten|behalten|werten) (wir|sie)',
  ],
  definition: [
    '(ist|sind) (eine|ein)? (kleine|kleines|kleinen|winzige|einfache|sogenannte|so genannte)? (textdatei|textdateien|dateien|datei|textinformationen|datensätze|datenpakete|zeichenfolgen|textfragmente|bilddateien|grafiken|informationen|angaben|daten|alle informationen|alle angaben|alle daten|einzelangaben|sämtliche informationen)',
    '(bedeutet|bezeichnet|meint|bezeichnen|versteht man|verstehen wir|versteht die|im sinne dieser definition)',
    '(ist|sind) wer',
    '(ist|sind) (die natürliche|jede|jeder|alle|diejenige|eine einstellung|jedes|jede art)',
    '(ist|sind) (eine|ein|jede|die)? (natürliche|juristische) (oder|und)? (juristische|natürliche)? (person|personen)',
    '(handelt|handeln) (es sich)? (um|dabei um|hierbei um)',
    '(ist|sind) (ein|eine|der) (begriff|verfahren|technik|vorgang)',
  ],
  wish: [
    '(nicht|nicht mehr) (möchten|wünschen|wollen|einverstanden)',
    '(recht|möglichkeit|option|wahl|anspruch) (auf|zu|zur|haben|gegen|der|jederzeit|jederzeit gegen|eine|ihre|die)',
    '(widersprechen|widerspruch|verhindern|unterbinden|ablehnen|deaktivieren|einwilligung|zustimmung|widersprochen|einwilligen|einverstanden|stimmen|widersprichst) (der|dem|in|gegen|zu|mit|der künftigen|einer|zur|der weiteren|dass)',
    '(fragen|informationen|näheres|hinweise|auskunft|weitere informationen|mehr informationen|einzelheiten|details|überblick|erläuterungen) (zu|zur|zum|über|dazu|darüber|rund um|bezüglich|hinsichtlich) (die|der|den|dem|unserer|unseren|unserem|diese|dieser|ihrer|ihre|zweck und umfang)? (zweck|zwecken|umfang|umfang der|art|einsatz|umgang|schutz|*verarbeitung|*erhebung|erfassung|verwendung|nutzung|speicherung|weitergabe|übermittlung|cookies|datenschutz|dauer)',
    '(verlangen|fordern|beantragen|auffordern|anweisen) (dass|von uns)',
  ],
  continuation: [
    '(dies|das|diese|dazu|hierzu|darunter|hierunter|dabei|hierbei) (sind|ist|umfasst|umfassen|gehören|zählen|fallen|beinhaltet|beinhalten|können|kann|betrifft|handelt|enthalten)',
    '(diese|die|solche|zu den|zu diesen) (daten|informationen|angaben|zwecke|zwecken|maßnahmen|empfänger|empfängern|dienstleister|dritten|personenbezogenen daten|kategorien) (umfassen|sind|können|gehören|zählen|beinhalten|enthalten)',
    '(zum beispiel|beispielsweise|insbesondere|darunter|etwa|z b|beispiele (hierfür|dafür) sind)',
  ],
} satisfies Partial<Cues>;
