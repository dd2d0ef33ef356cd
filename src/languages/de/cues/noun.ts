/** What stands before and behind nouns, and makes of them an object, an aim, a recipient or a part of something else. */
import type { Cues } from '../../pack.ts';

const LIGHT =
  '(der|die|das|dem|den|des|ein|eine|einem|einen|einer|unser|unsere|unserem|unseren|unserer|andere|anderen|solche|solchen|diese|diesen|dieser|diesem|alle|allen|mein|meine|meinem|meinen|meiner|externe|externen|bestimmte|bestimmten|weitere|weiteren|ausgewählte|ausgewählten|sämtliche)?';

export const noun = {
  enumeration: [
    '(insbesondere|beispielsweise|einschließlich|darunter|etwa|nämlich|inklusive|wie|namentlich|bspw)',
    '(z b|d h|u a|zum beispiel|wie etwa|wie zum beispiel|wie beispielsweise|wie z b|unter anderem|also)',
    '(hierzu|dazu|darunter|hierunter) (gehören|zählen|fallen)',
    '(umfasst|umfassen|beinhaltet|beinhalten|enthalten|bestehend aus)',
    'zu folgenden zwecken',
  ],
  reference: [
    '(diese|dieser|diesen|solche|solcher|die genannten|die vorgenannten|die oben genannten|die so erhobenen|die vorstehenden) (daten|informationen|angaben|personenbezogenen daten)',
    '(sie|diese|dieselben)',
  ],
  beforeObject: [
    `(von|vom|mit|an|bei|für|durch|über|gegen|auf|aus|in|zu|zum|zur|unter|zwischen|nach|gegenüber|seitens|um|ohne|wie|als|und|oder|sowie|bzw|sowohl|vor|wegen|neben) ${LIGHT}`,
    '(bitten|bittet|informieren|kontaktieren|identifizieren|beauftragen|beauftragt|einsetzen|nutzen|verwenden|unterstützen|schützen|ermöglichen|ermöglicht|benachrichtigen|erlauben|erlaubt|lassen|zeigen) (wir)? (sie|dich|die nutzer|den nutzer|nutzer|besucher|dritte|partner|dienstleister|kunden|externe dienstleister)',
    '(wenn|sofern|dass) wir (sie|dich)',
    'wir (sie|dich|diese|dienstleister|dritte|partner|drittanbieter|andere unternehmen|externe dienstleister|auftragsverarbeiter)',
    '(die|der|den|dem|das|eine|einer|einem|des|ihrer|ihre) (betroffene*)? (rechte|daten|anzahl|zahl|kontaktdaten|angaben) (der|von|des)',
    '(rechte|daten|angaben|informationen|kontakt|anzahl|profile|interessen|verhalten|bedürfnisse|anfragen|einwilligung|nutzung) (der|des|von|unserer|eines|durch die|durch den) ',
  ],
  idiom: [
    // What the reader is to keep from others goes to nobody.
    '(niemandem|keinem dritten) (mitzuteilen|mitteilen|preiszugeben|preisgeben|anzuvertrauen|weiterzugeben)',
    'im (einklang|rahmen) (mit|der|des|einer)?',
    '(online|web|app) shop',
    // What is looked into, and no data: "um illegale Aktivitäten zu untersuchen".
    '(illegale|illegalen|illegaler|rechtswidrige|rechtswidrigen|rechtswidriger|betrügerische|betrügerischen|betrügerischer|kriminelle|kriminellen|krimineller|verdächtige|verdächtigen|verdächtiger|strafbare|strafbaren|strafbarer) aktivitäten',
  ],
  announces: ['(folgend*|nachfolgend*|nachstehend*|untenstehend*)'],
  medium: [
    'unter (einem|einer) (frei gewählten|selbst gewählten|zufälligen|eindeutigen|gemeinsamen)?',
    '(per|via|postalisch)',
    'ohne (bezug|rückbezug|zuordnung|verknüpfung|rückschluss|nennung) (auf|zu|mit)? (ihren|deinen|ihrem|deinem|ihrer|deiner|die|den|dem|der|ihres|deines)?',
    'auf dem (weg|wege) (der)?',
  ],
  dated: [
    '(stand|datum|fassung|version|gültig|wirksam|ausgabe) (vom|von|ab|seit|der|des|dieser|ist|diese)? (datenschutzerklärung|datenschutzhinweise|datenschutzrichtlinie|erklärung|letzten änderung|letzte änderung|letzten aktualisierung)?',
    '(zuletzt|letztmalig|letztmals) (aktualisiert|geändert|überarbeitet|bearbeitet|angepasst|geprüft|am)',
    '(letzte|letzten|letztes) (aktualisierung|änderung|überarbeitung|update|revision|anpassung|bearbeitung)',
    '(aktualisiert|geändert|überarbeitet|veröffentlicht|gültig|wirksam|aktualisierung|änderung|inkrafttreten|aktualisierungsdatum|änderungsdatum|wirksamkeitsdatum) (am|ab|zum|seit|vom)?',
    '(tritt|trat|treten|in kraft) (am|ab|seit|getreten)? (in kraft)?',
    '(tag|datum) des (inkrafttretens|wirksamwerdens)',
  ],
  age: [
    '(unter|über|ab|mindestens|vollendetem|vollendeten|vollendete|jünger als|älter als|von|bis|das|des)',
    '(alter|alters|altersgrenze|mindestalter) (von|unter|ab|mindestens|liegt bei|beträgt)?',
    '(kinder|kindern|personen|minderjährige|minderjährigen|jugendliche|jugendlichen|nutzer) (unter|ab|über|bis)',
  ],
  toward: [
    '(an|mit|gegenüber) (die|den|der|dem|das) (dort|hier|oben|unten|nachfolgend|nachstehend|vorstehend|folgend|zuvor)? (genannten|aufgeführten|beschriebenen|bezeichneten|benannten)',
    '(an|mit|gegenüber|unter|zugunsten) (mein|meine|meinen|meinem|meiner|andere|anderen|unsere|unseren|unserem|die|den|das|einen|einem|eine|weitere|externe|sonstige|ausgewählte|bestimmte|von uns|sorgfältig ausgewählte|vertrauenswürdige|verschiedene|folgende|deren|diese|diesen|einige|solche|jeweiligen|der|beauftragte)?',
    '(an|mit) (den|die|das|einen|dem|der) (von ihnen|für sie|jeweils|mit der lieferung|von uns|mit dem versand|von dir)? (gewählten|gewählte|ausgewählten|zuständigen|zuständige|beauftragte|beauftragten|jeweiligen|jeweilige)',
    '(durch|von|bei|seitens) (mein|meine|meinen|meinem|meiner|einen|einem|einer|eine|externen|externe|unseren|unserem|andere|anderen|die|den|das|der)?',
    '(beauftragen|beauftragt|setzen|einsetzen|nutzen|bedienen|schalten|ziehen|binden) (wir|uns|hierzu|hierfür|dazu|dafür|auch)? (gegebenenfalls|ggf|unter umständen|zudem|außerdem|ferner|auch|bei bedarf)? (wir|uns|hierfür|externe|externer|verschiedene|einen|eine|der|dabei)?',
    '(empfänger|empfängern|empfängerkategorien) (ihrer|der|von|sind|ist)? (daten|können)? (sind|sein|auch)?',
    '(gehören|zählen|sind|insbesondere|beispielsweise|etwa|wie|z b|darunter) (zum|auch|unsere|die|unter anderem)?',
    'für',
  ],
  within: ['innerhalb (der|des|unserer|unseres|einer|eines)'],
  determiner: [
    '(der|die|das|den|dem|des|ein|eine|einem|einen|einer|eines|ihr|ihre|ihren|ihrem|ihrer|unser|unsere|unseren|diese|dieser|dieses|jede|jeder|keine|kein|mein|meine|meinen|meinem|meiner|im|am|zum|beim|vom)',
  ],
  aim: [
    '(verarbeitungszweck|verarbeitungszwecke|verarbeitungszwecken|verwendungszweck|nutzungszweck|nutzungszwecke) (der|des|ist|sind|dient)? (verarbeitung|datenverarbeitung)?',

    '(zu|zur|zum|für|um|zwecks|damit) (ihnen|sie|dir|dich|euch|uns|wir|den|die|das|der|unser|unsere|den angeforderten|beispielsweise|z b|es|sich|eine|ihre|deine|zukünftig|auch)? (die|den|das|dem|eine|einen|unsere|unseren|ihre|beispielsweise)?',
    '(zu|zum) (zweck|zwecke|zwecken|folgenden zwecken|den zwecken|dem zweck) (der|des|von|einer)? (der)?',
    '(zweck|zwecke|zwecken|zweck der verarbeitung|zwecke der verarbeitung) (ist|sind|der|des|liegt|war|besteht)? (die|der|in der|das|es|in)?',
    'für (die|den|das|eigene|unsere|unser|ihre|zwecke der|zwecke des|folgende)',
    '(im rahmen|zum zwecke|aus gründen|für zwecke|zugunsten|zum zweck) (der|des|von|einer|ihrer|unserer)?',
    '(hilft|helfen|ermöglicht|ermöglichen|unterstützt|unterstützen) (uns|es uns)? (dabei|bei)? (die|der|den|unsere)?',
    '(damit|dass) (sie|wir|du|ihr|der nutzer|nutzer) (die|den|das|unsere|ihnen|unser|sie|dir|diese)?',
    '(darin|ist es|es) (die|den|das|unsere|unser)?',
    '(zu|zur|zum|für|um|aus) (eigenen|internen|reinen|rein|ausschließlich|anonymen|allgemeinen|auch)',
    '(dient|dienen|dienten) (dabei|hierbei|dazu|ausschließlich|lediglich|uns|insbesondere|vor allem|auch|allein|nur|unter anderem)? (der|dem|den|zur|zum|dazu|einer)?',
    '(insbesondere|z b|beispielsweise|wie|bzw) (zu|zur|zum|für|um|der|des|die)?',
  ],
  goal: ['(um|damit|zum|zur|für|wenn|während)'],
} satisfies Partial<Cues>;
