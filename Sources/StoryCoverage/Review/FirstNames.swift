/// Common first names that are no other English word: leaving out April, Bill, Frank, Grace, Hope,
/// Jack, Mark, May, Rob, Rose, Sue and Will costs a few finds and saves many false alarms.
enum FirstNames {
  static let common: Set<String> = Set(
    """
    aaron abdul adam adele adrian agnes ahmed aisha alan albert alex alexander alexandra alfred alice
    alicia alison amanda amelia amir amy andrea andreas andrew angela anita ann anna anne annie
    anthony antonio arthur ashley barbara beatrice ben benjamin bernard beth betty bianca brenda
    brian bridget bruce carla carlos carmen carol caroline catherine cathy cecilia charles charlotte
    chloe chris christina christine christopher claire clara claudia colin connor daniel daniela
    danielle darren dave david deborah debbie dennis derek diana diane dmitri dominic donald donna
    doris dorothy duncan edith edward eileen elaine eleanor elena elisabeth elizabeth ellen ellie emily
    emma eric erica erik ethan eva evelyn fatima felix fernando fiona florence frances francesca
    francis fred frederick gary geoffrey george georgia gerald gillian giovanni gloria gordon graham
    greg gregory hannah harold harriet harry hassan heather helen helena henry hilary howard hugh ian
    ibrahim ingrid irene isabel isabella ivan jacob jacqueline jake james jamie jan jane janet janice
    jasmine jason javier jean jennifer jenny jeremy jerome jessica jill jim joan joanna joanne joe
    johannes john johnny jonas jonathan jordan jorge jose joseph josephine joshua juan judith julia
    julian julie justin karen karin karl kate katherine kathleen kathy katie keith kelly kenneth kevin
    khalid kim kristina kyle laura lauren laurence leah leo leon leonard leslie liam linda lisa liz
    lorraine louis louise lucas lucia lucy luigi luis luke lydia lynn magdalena malcolm manuel marcel
    marco marcus margaret maria marie marina mario marion marjorie markus martha martin martina mary
    matteo matthew maureen max megan melanie melissa michael michelle miguel mike mohamed mohammed
    molly monica monika morris muhammad nadia nancy naomi natalie natasha nathan neil nicholas nicola
    nicole nigel nina noah nora norman oliver olivia olga omar oscar owen pamela patricia patrick paul
    paula pauline pedro peggy peter philip phyllis pierre priya rachel rafael rahul raj ralph raymond
    rebecca richard rita robert roberta roger ronald rosemary roy ruth ryan sabine sally sam samantha
    samuel sandra sanjay sara sarah sean sebastian sergei sharon sheila shirley silvia simon sofia
    sonia sophia sophie stefan stephanie stephen steve steven stuart susan susanne suzanne sylvia tanya
    tara teresa terry thomas tim timothy tina tobias todd tom tony tracy trevor ursula valerie vanessa
    vera veronica victor victoria vincent virginia vivian walter wanda wayne wendy wilhelm william
    yasmin yolanda yusuf yvonne zoe
    """.split(whereSeparator: \.isWhitespace).map(String.init))
}
