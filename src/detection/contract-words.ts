/**
 * The words by which a section of a contract is told from one of a policy, by language, as `foldName` folds them:
 * regular expressions of whole words, `|` between them.
 */
export interface ContractWords {
  /** What the headings of contracts are about. One of them must be in a heading. */
  topics: string;
  /** What else stands in such headings. Any other word, and the heading is about something else. */
  fillers: string;
  /** What no section speaks of that has to do with a person's data. "Data" alone gets lost and damaged in any contract. */
  data: string;
  /** What stands in the heading of a section that policies have too: terms are read there. */
  shared: string;
  /** What clauses of a contract are made of. */
  clauses: string;
}

export const CONTRACT_WORDS: Readonly<Record<string, ContractWords>> = {
  en: {
    topics:
      'terms|conditions|eula|agreement|liabilit(?:y|ies)|disclaimers?|warrant(?:y|ies)|indemni(?:ty|ties|fication)|arbitration|jurisdiction|severability|licen[cs]es?|copyrights?|trademarks?|intellectual property|governing law|applicable law|choice of law|force majeure|infringement|refunds?',
    fillers:
      '&|a|acceptable|acceptance|action|additional|agreements?|all|and|applicable|by|choice|class|claims|complaints?|conduct|content|copyright|current|customer|damages|digital|dispute|disputes|dmca|end|entire|exclusions?|fees|for|force|forum|general|governing|grants?|in|intellectual|law|laws|legal|liability|limitations?|mandatory|materials|millennium|no|notices?|of|on|online|or|our|ownership|payments?|policy|procedure|process|prohibited|property|remedies|resolution|rights?|sale|sales|service|services|site|software|submissions?|subscription|term|termination|terms|the|these|this|to|trade|user|use|users|venue|waiver|website|your',
    data: 'personal(?:ly)? (?:data|info\\w*|identif\\w*)|privacy|cookies?|(?:your|user|usage|customer|visitor|this|such|certain|other|any|of) (?:data|information)|(?:data|information) (?:about|we|you|that|protection|subjects?|collected|from)|collects?|collected|collecting|collection|disclosures?|discloses?|opt out|gdpr|ccpa|e ?mail address(?:es)?|share[sd]? (?:your|with)|track(?:s|ed|ing)|retain\\w*|stored?',
    shared:
      'about us|advertis\\w*|analytics|children|communications?|contact\\w*|marketing|minors|newsletters?|security|who we are',
    clauses:
      'agree(?:s|d|ment)?|liable|liabilit(?:y|ies)|warrant\\w*|damages?|licen[cs]\\w*|terminat\\w*|arbitrat\\w*|infring\\w*|indemnif\\w*|disputes?|shall|provisions?|governed|courts?|copyright\\w*|obligations?|hereby|herein|hereunder|exclusive|refund\\w*|prohibited|trademarks?',
  },
  de: {
    topics:
      'agb|nutzungsbedingungen|geschaftsbedingungen|vertragsbedingungen|verkaufsbedingungen|lieferbedingungen|teilnahmebedingungen|haftung|haftungs\\w+|gewahrleistung\\w*|urheberrecht\\w*|gerichtsstand|schlussbestimmungen|salvatorische klausel|lizenz\\w*|markenrecht\\w*|streitbeilegung|geistiges eigentum|anwendbares recht|disclaimer',
    fillers:
      '&|allgemeine|anwendbares|auf|aus|ausschluss|beschrankung\\w*|dem|den|der|des|die|das|dienste?s?|diese[rs]?|durch|eigentum|erfullungsort|externe[rn]?|fur|geistiges|hinweise?|im|in|inhalte?n?|klausel|kundigung|links?|nutzung|recht|rechte|rechtliche[rn]?|salvatorische|teilnahme|und|unsere[rsn]?|verbraucher\\w*|vertrags?\\w*|verweise|von|website|zu|zur',
    data: '\\w*daten|datenschutz\\w*|personenbezogen\\w*|cookies?|dsgvo|einwillig\\w*|\\w*informationen|privatsphare|e mail adressen?|weitergegeben|ubermitt\\w*|gespeichert|auskunft',
    shared: 'analyse\\w*|impressum|kinder\\w*|kontakt\\w*|minderjahrige\\w*|newsletter|sicherheit|uber uns|werbung',
    clauses:
      'haft\\w*|gewahr\\w*|schaden\\w*|vertrag\\w*|kundig\\w*|urheberrecht\\w*|verpflicht\\w*|rechtswidrig\\w*|gerichtsstand|klausel\\w*|bestimmung\\w*|unwirksam\\w*|lizenz\\w*|zustimmung|vorsatz\\w*|fahrlassig\\w*|rechtsverletzung\\w*',
  },
  fr: {
    topics:
      'cgu|cgv|conditions generales|conditions d utilisation|conditions de vente|responsabilites?|garanties?|propriete intellectuelle|droit applicable|juridictions?|litiges?|licences?|droits? d auteur|force majeure|divisibilite|indemnisation',
    fillers:
      '&|a|applicable|attribution|auteur|clause|competente?s?|conditions|d|de|des|differends|droits?|du|et|exclusions?|force|generales|intellectuelle|internet|l|la|le|les|liens?|limitations?|loi|majeure|nos|notre|propriete|reglement|resiliation|resolution|services?|site|sur|utilisateurs?|utilisation|vente|vos|votre',
    data: 'donnees|confidentialite|vie privee|cookies?|rgpd|informations?|consentement|collect\\w*|adresses? (?:e mail|electronique|mail)|conserv\\w*|transmis\\w*',
    shared:
      'analyses?|contact\\w*|editeur|enfants|mentions legales|mesure d audience|mineurs|newsletters?|publicites?|qui sommes nous|securite',
    clauses:
      'responsab\\w*|garanti\\w*|dommages?|contrat\\w*|resili\\w*|propriete|contrefacon|interdit\\w*|tribuna(?:l|ux)|litiges?|clauses?|indemni\\w*|licences?|obligations?|s engage\\w*|prejudices?|nulle?s?|autorisation',
  },
  sv: {
    topics:
      'villkor|anvandarvillkor|anvandningsvillkor|kopvillkor|avtalsvillkor|ansvarsbegransning\\w*|ansvarsfriskrivning\\w*|begransning av ansvar|skadestand\\w*|garantier?|upphovsratt\\w*|immateriella rattigheter|immaterialratt\\w*|tillamplig lag|tvist|tvister|tvistlosning|licens\\w*|force majeure|skiljeforfarande',
    fillers:
      '&|allmanna|ansvar|anvandning\\w*|av|begransning\\w*|de|den|detta|ditt|for|force|forum|friskrivning|i|immateriella|innehall\\w*|lag|lagval|losning|majeure|och|om|pa|rattigheter|sarskilda|tillamplig|tjanst\\w*|uppsagning|var|vara|vart|webbplats\\w*',
    data: 'personuppgift\\w*|uppgift\\w*|integritet\\w*|cookies?|kakor\\w*|gdpr|samtyck\\w*|dataskydd\\w*|information|informationen|e ?post\\w*|samla\\w*|insaml\\w*|lagra\\w*|spara\\w*|delar',
    shared: 'analys\\w*|barn|kontakt\\w*|marknadsforing|minderariga|nyhetsbrev|om oss|reklam|sakerhet',
    clauses:
      'ansvar\\w*|garant\\w*|skad\\w*|avtal\\w*|villkor\\w*|uppsag\\w*|upphovsratt\\w*|tvist\\w*|domstol\\w*|licens\\w*|forbjud\\w*|ersatt\\w*|skyldig\\w*|ogiltig\\w*|bestammels\\w*|intrang\\w*|godkann\\w*',
  },
};
