/** Every document that the server executes, by its id. */
export const trustedDocuments: Readonly<Record<string, string>> = {
  'cb7450af4ef5': `mutation AcceptConversation($conversationId: ID!) {
  acceptConversation(conversationId: $conversationId) {
    __typename
    ... on ConversationAccepted {
      conversation {
        ...DeskConversationParts
      }
    }
    ... on AlreadyTaken {
      conversationId
      by {
        ...OperatorParts
      }
    }
    ... on ConversationEnded {
      conversationId
    }
  }
}

fragment DeskConversationParts on DeskConversation {
  id
  site
  siteName
  state
  epoch
  lastSeq
  language
  preferences
  nickname
  topic
  since
  citizenPresent
  owner {
    ...MeParts
  }
  fence
  requeued
  unread
  note
  leftAt
}

fragment MeParts on Me {
  id
  name
  role
}

fragment OperatorParts on Operator {
  name
  role
}`,
  'a9a10724e9c3': `mutation AnswerByMail($conversationId: ID!, $address: String, $consent: Boolean!) {
  answerByMail(
    conversationId: $conversationId
    address: $address
    consent: $consent
  ) {
    __typename
    ... on AnswerByMailSet {
      keptUntil
    }
    ... on MailAddressRefused {
      conversationId
    }
  }
}`,
  '39ae9f67e1c3': `mutation AnswerSurvey($conversationId: ID!, $answers: SurveyAnswersInput!) {
  answerSurvey(conversationId: $conversationId, answers: $answers)
}`,
  '99f410afd96e': `query Article($topic: ID!, $language: Language!) {
  article(topic: $topic, language: $language) {
    ...OpenArticleParts
  }
}

fragment ArticleRevisionParts on ArticleRevision {
  number
  at
  by
  step
  note
  restores
}

fragment ArticleSummaryParts on ArticleSummary {
  topic
  language
  title
  review
  overdue
  live
  revision {
    ...ArticleRevisionParts
  }
}

fragment ArticleTextParts on ArticleText {
  title
  question
  responsible
  words
  related
  forms
  links
  sources
  review
  owner
  body
  easy
}

fragment OpenArticleParts on OpenArticle {
  summary {
    ...ArticleSummaryParts
  }
  text {
    ...ArticleTextParts
  }
  moves
}`,
  '5c6db7dee9ac': `query ArticleRevisions($topic: ID!, $language: Language!, $before: Int) {
  articleRevisions(topic: $topic, language: $language, before: $before) {
    ...ArticleRevisionParts
  }
}

fragment ArticleRevisionParts on ArticleRevision {
  number
  at
  by
  step
  note
  restores
}`,
  'f4f8f8aaadef': `query ArticleText($topic: ID!, $language: Language!, $number: Int!) {
  articleText(topic: $topic, language: $language, number: $number) {
    ...ArticleTextParts
  }
}

fragment ArticleTextParts on ArticleText {
  title
  question
  responsible
  words
  related
  forms
  links
  sources
  review
  owner
  body
  easy
}`,
  '1544a48134c6': `query Articles {
  topics {
    key
    name
  }
  articles {
    ...ArticleSummaryParts
  }
}

fragment ArticleRevisionParts on ArticleRevision {
  number
  at
  by
  step
  note
  restores
}

fragment ArticleSummaryParts on ArticleSummary {
  topic
  language
  title
  review
  overdue
  live
  revision {
    ...ArticleRevisionParts
  }
}`,
  '9f95b821e5e0': `query AuditFilters {
  auditFilters {
    people {
      id
      name
      role
    }
    actions
  }
}`,
  '1786c1331f05': `query AuditLog($after: ID, $staffId: ID, $action: String, $day: PlainDate) {
  auditLog(after: $after, staffId: $staffId, action: $action, day: $day) {
    cursor
    at
    by {
      id
      name
      role
    }
    action
    subject
    outcome
  }
}`,
  '9aaa007ebe9d': `mutation CancelCallback($callbackId: ID!) {
  cancelCallback(callbackId: $callbackId)
}`,
  'dbdc9e4357ae': `mutation ClaimCallback($callbackId: ID!) {
  claimCallback(callbackId: $callbackId) {
    __typename
    ... on CallbackClaimed {
      callback {
        ...DeskCallbackParts
      }
    }
    ... on CallbackTaken {
      callbackId
      by {
        ...OperatorParts
      }
    }
    ... on CallbackOver {
      callbackId
    }
  }
}

fragment DeskCallbackParts on DeskCallback {
  id
  site
  siteName
  state
  language
  preferences
  nickname
  about
  time
  since
  tries
  mostTries
  triedAt
  numberEnd
  claimedBy {
    ...MeParts
  }
  fence
  contact {
    number
    grouped
    written
  }
}

fragment MeParts on Me {
  id
  name
  role
}

fragment OperatorParts on Operator {
  name
  role
}`,
  'bd25f0960c4d': `mutation ClaimTask($taskId: ID!) {
  claimTask(taskId: $taskId) {
    ...TaskStepParts
  }
}

fragment MeParts on Me {
  id
  name
  role
}

fragment TaskParts on Task {
  id
  state
  wanted
  topic
  language
  createdAt
  dueAt
  askedBy {
    ...MeParts
  }
  claimedBy {
    ...MeParts
  }
  stuck
  notes {
    id
    by {
      ...MeParts
    }
    at
    text
  }
  result
  document {
    id
    version
    title
    language
    kind
    bytes
    pages
    readable
    fillable
  }
  article {
    topic
    language
    number
    title
  }
  endedAt
  conversationId
}

fragment TaskStepParts on TaskStepResult {
  __typename
  ... on TaskStepDone {
    task {
      ...TaskParts
    }
  }
  ... on TaskNotYours {
    taskId
    by {
      ...MeParts
    }
  }
  ... on TaskEnded {
    taskId
    state
  }
  ... on DocumentUnavailable {
    problem
  }
}`,
  '666df08fe5a2': `mutation CloseConversation($conversationId: ID!, $fence: Int!, $topic: ID!) {
  closeConversation(conversationId: $conversationId, fence: $fence, topic: $topic) {
    __typename
    ... on OwnerStepDone {
      conversationId
    }
    ... on OwnershipLost {
      conversationId
    }
  }
}`,
  '52e70f224028': `subscription ConversationFeed($id: ID!, $epoch: ID, $afterSeq: Seq!) {
  conversation(id: $id, epoch: $epoch, afterSeq: $afterSeq) {
    __typename
    ... on FeedStarted {
      epoch
      lastSeq
    }
    ... on ConversationReset {
      epoch
      lastSeq
    }
    ... on EventPage {
      caughtUp
      events {
        ...EventParts
      }
    }
    ... on QueueStatus {
      position
      expectedWaitSeconds
      reason
      alternatives
    }
    ... on TypingStatus {
      party
      typing
    }
    ... on RealTimeText {
      party
      operator {
        ...OperatorParts
      }
      event
      messageId
      seq
      actions {
        at
        insert
        erase
      }
    }
    ... on ConversationDeleted {
      conversationId
    }
  }
}

fragment EventParts on ConversationEvent {
  __typename
  ... on MessageEvent {
    seq
    at
    party
    operator {
      ...OperatorParts
    }
    clientMessageId
    text
    language
    document {
      ...SentDocumentParts
    }
  }
  ... on ReadEvent {
    seq
    at
    party
    upTo
  }
  ... on AssignmentEvent {
    seq
    at
    operator {
      ...OperatorParts
    }
    reason
  }
  ... on StateEvent {
    seq
    at
    state
    party
  }
}

fragment OperatorParts on Operator {
  name
  role
}

fragment SentDocumentParts on SentDocument {
  title
  language
  kind
  bytes
  pages
  readable
  fillable
}`,
  '62239955e70c': `mutation CreateTask($input: CreateTaskInput!) {
  createTask(input: $input) {
    __typename
    ... on TaskCreated {
      task {
        ...TaskParts
      }
    }
    ... on OwnershipLost {
      conversationId
    }
  }
}

fragment MeParts on Me {
  id
  name
  role
}

fragment TaskParts on Task {
  id
  state
  wanted
  topic
  language
  createdAt
  dueAt
  askedBy {
    ...MeParts
  }
  claimedBy {
    ...MeParts
  }
  stuck
  notes {
    id
    by {
      ...MeParts
    }
    at
    text
  }
  result
  document {
    id
    version
    title
    language
    kind
    bytes
    pages
    readable
    fillable
  }
  article {
    topic
    language
    number
    title
  }
  endedAt
  conversationId
}`,
  '402623d117ec': `mutation DeclineConversation($conversationId: ID!) {
  declineConversation(conversationId: $conversationId)
}`,
  '3779b7ef930f': `mutation DeleteConversation($conversationId: ID!) {
  deleteConversation(conversationId: $conversationId)
}`,
  'b885e21dc050': `subscription Desk {
  desk {
    now
    operatorsPresent
    waiting {
      ...DeskConversationParts
    }
    messages {
      ...DeskConversationParts
    }
    callbacks {
      ...DeskCallbackParts
    }
    mine {
      ...DeskConversationParts
    }
    others {
      ...DeskConversationParts
    }
  }
}

fragment DeskCallbackParts on DeskCallback {
  id
  site
  siteName
  state
  language
  preferences
  nickname
  about
  time
  since
  tries
  mostTries
  triedAt
  numberEnd
  claimedBy {
    ...MeParts
  }
  fence
  contact {
    number
    grouped
    written
  }
}

fragment DeskConversationParts on DeskConversation {
  id
  site
  siteName
  state
  epoch
  lastSeq
  language
  preferences
  nickname
  topic
  since
  citizenPresent
  owner {
    ...MeParts
  }
  fence
  requeued
  unread
  note
  leftAt
}

fragment MeParts on Me {
  id
  name
  role
}`,
  '5ebcb5bca18b': `query DeskData {
  topics {
    key
    name
  }
  skills {
    key
    name
  }
  cannedReplies {
    key
    title
    language
    text
  }
}`,
  'a2fe6ba7723d': `query Documents {
  documents {
    ...LibraryDocumentParts
  }
}

fragment LibraryDocumentParts on LibraryDocument {
  id
  version
  title
  language
  topic
  kind
  bytes
  pages
  validUntil
  readable
  fillable
  accessibility {
    tagged
    title
    language
    text
  }
  savedAt
  savedBy
}`,
  'c5d2ba3de477': `mutation EndConversation($conversationId: ID!) {
  endConversation(conversationId: $conversationId)
}`,
  '130f6c366ca2': `query Erased {
  erased {
    day
    kind
    count
  }
  nextErasure
}`,
  '43a26d456f29': `mutation FinishTask($taskId: ID!, $result: MessageText, $document: DocumentVersionInput, $articleNumber: Int) {
  finishTask(
    taskId: $taskId
    result: $result
    document: $document
    articleNumber: $articleNumber
  ) {
    ...TaskStepParts
  }
}

fragment MeParts on Me {
  id
  name
  role
}

fragment TaskParts on Task {
  id
  state
  wanted
  topic
  language
  createdAt
  dueAt
  askedBy {
    ...MeParts
  }
  claimedBy {
    ...MeParts
  }
  stuck
  notes {
    id
    by {
      ...MeParts
    }
    at
    text
  }
  result
  document {
    id
    version
    title
    language
    kind
    bytes
    pages
    readable
    fillable
  }
  article {
    topic
    language
    number
    title
  }
  endedAt
  conversationId
}

fragment TaskStepParts on TaskStepResult {
  __typename
  ... on TaskStepDone {
    task {
      ...TaskParts
    }
  }
  ... on TaskNotYours {
    taskId
    by {
      ...MeParts
    }
  }
  ... on TaskEnded {
    taskId
    state
  }
  ... on DocumentUnavailable {
    problem
  }
}`,
  '773b3b8bd3cf': `query HoursRevisions($before: Int) {
  hoursRevisions(before: $before) {
    ...HoursRevisionParts
  }
}

fragment HoursRevisionParts on HoursRevision {
  number
  at
  by
  note
  takesBack
}`,
  'c6f5111efd5e': `query HoursRules {
  hoursRules {
    ...OfficeHoursParts
  }
}

fragment HoursRevisionParts on HoursRevision {
  number
  at
  by
  note
  takesBack
}

fragment HoursTextParts on HoursText {
  hu
  huEasy
  en
  de
}

fragment OfficeHoursParts on OfficeHours {
  revision {
    ...HoursRevisionParts
  }
  inForce
  sites {
    key
    name
  }
  points {
    key
    name
  }
  publicHolidays {
    date
    name
  }
  knownYears {
    ...SwappedYearParts
  }
  rules {
    schedules {
      sites
      channels
      points
      windows {
        days
        from
        to
      }
    }
    exceptions {
      kind
      from
      to
      reason {
        ...HoursTextParts
      }
      sites
      channels
      points
    }
    swappedDays {
      ...SwappedYearParts
    }
    holidays {
      add {
        date
        name {
          ...HoursTextParts
        }
      }
      remove
    }
    opensSoonMinutes
    closesSoonMinutes
  }
}

fragment SwappedYearParts on SwappedYear {
  year
  source
  days {
    rest
    worked
  }
}`,
  '098168c29c66': `mutation KeepAsMessage($conversationId: ID!) {
  keepAsMessage(conversationId: $conversationId)
}`,
  'e4faafab0e9d': `query KnowledgeArticle($site: ID!, $topic: ID!, $easy: Boolean!) {
  knowledgeArticle(site: $site, topic: $topic, easy: $easy) {
    ...KnowledgeArticleParts
  }
}

fragment KnowledgeArticleParts on KnowledgeArticle {
  topic
  title
  question
  language
  responsible
  review
  easy
  body {
    kind
    items {
      text
      href
    }
  }
  related {
    ...KnowledgeHitParts
  }
}

fragment KnowledgeHitParts on KnowledgeHit {
  topic
  title
  question
  language
}`,
  '831f890cea1c': `mutation LeaveDesk {
  leaveDesk
}`,
  '4803d37c119c': `mutation LeaveMessage($input: LeaveMessageInput!) {
  leaveMessage(input: $input) {
    conversation {
      ...ConversationParts
    }
  }
}

fragment ConversationParts on Conversation {
  id
  state
  epoch
  lastSeq
  startedAt
  operator {
    ...OperatorParts
  }
  preferences
  nickname
  reopenableUntil
  leftAt
}

fragment OperatorParts on Operator {
  name
  role
}`,
  '51f1064d344b': `mutation MarkRead($conversationId: ID!, $upTo: Seq!, $fence: Int) {
  markRead(conversationId: $conversationId, upTo: $upTo, fence: $fence)
}`,
  '10f65a61fd44': `query Me {
  me {
    ...MeParts
  }
}

fragment MeParts on Me {
  id
  name
  role
}`,
  '67e785dfff43': `mutation MissSearch($site: ID!, $query: String!) {
  missSearch(site: $site, query: $query)
}`,
  '1dec29a6d62e': `mutation MoveArticle($topic: ID!, $language: Language!, $base: Int!, $move: ArticleMove!, $note: String!) {
  moveArticle(
    topic: $topic
    language: $language
    base: $base
    move: $move
    note: $note
  ) {
    ...OpenArticleParts
  }
}

fragment ArticleRevisionParts on ArticleRevision {
  number
  at
  by
  step
  note
  restores
}

fragment ArticleSummaryParts on ArticleSummary {
  topic
  language
  title
  review
  overdue
  live
  revision {
    ...ArticleRevisionParts
  }
}

fragment ArticleTextParts on ArticleText {
  title
  question
  responsible
  words
  related
  forms
  links
  sources
  review
  owner
  body
  easy
}

fragment OpenArticleParts on OpenArticle {
  summary {
    ...ArticleSummaryParts
  }
  text {
    ...ArticleTextParts
  }
  moves
}`,
  '8b353ab74eae': `mutation MoveConversation($conversationId: ID!, $target: TransferTarget!) {
  moveConversation(conversationId: $conversationId, target: $target)
}`,
  '95c5cf4bae0e': `query MyCallback {
  myCallback {
    ...CallbackParts
  }
}

fragment CallbackParts on Callback {
  id
  state
  requestedAt
  time
  numberEnd
  tries
  keptUntil
}`,
  '75745dc1eea5': `query MyConversation {
  myConversation {
    ...ConversationParts
  }
}

fragment ConversationParts on Conversation {
  id
  state
  epoch
  lastSeq
  startedAt
  operator {
    ...OperatorParts
  }
  preferences
  nickname
  reopenableUntil
  leftAt
}

fragment OperatorParts on Operator {
  name
  role
}`,
  '43f5a1686a04': `query MyData {
  myData
}`,
  '4b660cfbc94c': `mutation NoteOnTask($taskId: ID!, $noteId: RequestId!, $text: ShortText!) {
  noteOnTask(taskId: $taskId, noteId: $noteId, text: $text) {
    ...TaskStepParts
  }
}

fragment MeParts on Me {
  id
  name
  role
}

fragment TaskParts on Task {
  id
  state
  wanted
  topic
  language
  createdAt
  dueAt
  askedBy {
    ...MeParts
  }
  claimedBy {
    ...MeParts
  }
  stuck
  notes {
    id
    by {
      ...MeParts
    }
    at
    text
  }
  result
  document {
    id
    version
    title
    language
    kind
    bytes
    pages
    readable
    fillable
  }
  article {
    topic
    language
    number
    title
  }
  endedAt
  conversationId
}

fragment TaskStepParts on TaskStepResult {
  __typename
  ... on TaskStepDone {
    task {
      ...TaskParts
    }
  }
  ... on TaskNotYours {
    taskId
    by {
      ...MeParts
    }
  }
  ... on TaskEnded {
    taskId
    state
  }
  ... on DocumentUnavailable {
    problem
  }
}`,
  '236ece2939c5': `mutation OpenDocument($conversationId: ID!, $seq: Seq!) {
  openDocument(conversationId: $conversationId, seq: $seq) {
    ...OpenDocumentParts
  }
}

fragment OpenDocumentParts on OpenDocumentResult {
  __typename
  ... on DocumentOpened {
    path
    expiresAt
    fileName
    sha256
    alternative
  }
  ... on DocumentWithdrawn {
    title
  }
}`,
  '94f6b763e551': `mutation OpenLibraryDocument($documentId: ID!) {
  openLibraryDocument(documentId: $documentId) {
    ...OpenDocumentParts
  }
}

fragment OpenDocumentParts on OpenDocumentResult {
  __typename
  ... on DocumentOpened {
    path
    expiresAt
    fileName
    sha256
    alternative
  }
  ... on DocumentWithdrawn {
    title
  }
}`,
  '5e82a9ab87d8': `mutation OpenSession($site: ID!) {
  openSession(site: $site) {
    token
    expiresAt
  }
}`,
  '86cdbd600a68': `query Points($site: ID!) {
  points(site: $site) {
    key
    name
    address
    position {
      latitude
      longitude
    }
    telephone
    stepFree
    equipment
    hours {
      ...HoursParts
    }
  }
}

fragment HoursParts on HoursStatus {
  phase
  reason
  window {
    start
    end
  }
  nextOpening
  validUntil
  sentences {
    language
    easy
    reason
    now
    next
    invitation
    text
  }
}`,
  'c486684a66b1': `query PreviewArticle($topic: ID!, $language: Language!, $text: ArticleTextInput!, $easy: Boolean!) {
  previewArticle(topic: $topic, language: $language, text: $text, easy: $easy) {
    ...KnowledgeArticleParts
  }
}

fragment KnowledgeArticleParts on KnowledgeArticle {
  topic
  title
  question
  language
  responsible
  review
  easy
  body {
    kind
    items {
      text
      href
    }
  }
  related {
    ...KnowledgeHitParts
  }
}

fragment KnowledgeHitParts on KnowledgeHit {
  topic
  title
  question
  language
}`,
  'a5008c7339ae': `query PreviewHours($rules: HoursRulesInput!, $weeks: Int = 4) {
  previewHours(rules: $rules, weeks: $weeks) {
    tables {
      questions {
        ...HoursQuestionParts
      }
      days {
        date
        intervals {
          from
          to
        }
        reasons {
          reason
          text
        }
        changed
      }
    }
    warnings {
      kind
      year
      date
      through
      questions {
        ...HoursQuestionParts
      }
    }
  }
}

fragment HoursQuestionParts on HoursQuestion {
  site
  channel
  point
}`,
  'a8e871263202': `mutation ReleaseTask($taskId: ID!) {
  releaseTask(taskId: $taskId) {
    ...TaskStepParts
  }
}

fragment MeParts on Me {
  id
  name
  role
}

fragment TaskParts on Task {
  id
  state
  wanted
  topic
  language
  createdAt
  dueAt
  askedBy {
    ...MeParts
  }
  claimedBy {
    ...MeParts
  }
  stuck
  notes {
    id
    by {
      ...MeParts
    }
    at
    text
  }
  result
  document {
    id
    version
    title
    language
    kind
    bytes
    pages
    readable
    fillable
  }
  article {
    topic
    language
    number
    title
  }
  endedAt
  conversationId
}

fragment TaskStepParts on TaskStepResult {
  __typename
  ... on TaskStepDone {
    task {
      ...TaskParts
    }
  }
  ... on TaskNotYours {
    taskId
    by {
      ...MeParts
    }
  }
  ... on TaskEnded {
    taskId
    state
  }
  ... on DocumentUnavailable {
    problem
  }
}`,
  '653c65d3fd65': `mutation RenewLease {
  renewLease {
    expiresAt
    lifetimeMs
  }
}`,
  'e706ce92a572': `mutation ReopenConversation($conversationId: ID!) {
  reopenConversation(conversationId: $conversationId) {
    __typename
    ... on ConversationReopened {
      conversation {
        ...ConversationParts
      }
    }
    ... on ReopenTooLate {
      conversationId
    }
    ... on ServiceClosed {
      service {
        ...ServiceParts
      }
    }
  }
}

fragment ConversationParts on Conversation {
  id
  state
  epoch
  lastSeq
  startedAt
  operator {
    ...OperatorParts
  }
  preferences
  nickname
  reopenableUntil
  leftAt
}

fragment HoursParts on HoursStatus {
  phase
  reason
  window {
    start
    end
  }
  nextOpening
  validUntil
  sentences {
    language
    easy
    reason
    now
    next
    invitation
    text
  }
}

fragment OperatorParts on Operator {
  name
  role
}

fragment ServiceParts on Service {
  site
  open
  window {
    start
    end
  }
  hours {
    ...HoursParts
  }
  demonstration
  telephone
  email
  callbacks
  mailAnswers
}`,
  '2e22fa5a7ab0': `query Report($from: PlainDate!, $to: PlainDate!) {
  report(from: $from, to: $to) {
    from
    to
    fewest
    total {
      ...ReportFigureParts
    }
    chats {
      ...ReportFigureParts
    }
    by {
      by
      groups {
        key
        name
        figures {
          ...ReportFigureParts
        }
      }
    }
    survey {
      question
      answers
      yes
      partly
      no
      share
      low
      high
    }
    searches {
      all
      asked {
        query
        reason
        count
      }
    }
  }
}

fragment ReportFigureParts on ReportFigures {
  contacts
  answered
  abandoned
  waitMedian
  waitP90
  serviceMedian
  serviceP90
}`,
  '4b32f4e4cf46': `mutation RequestCallback($input: RequestCallbackInput!) {
  requestCallback(input: $input) {
    __typename
    ... on CallbackRequested {
      callback {
        ...CallbackParts
      }
    }
    ... on CallbackNumberRefused {
      problem
    }
    ... on CallbackStands {
      callback {
        ...CallbackParts
      }
    }
    ... on CallbackLimitReached {
      retryAfterMs
    }
  }
}

fragment CallbackParts on Callback {
  id
  state
  requestedAt
  time
  numberEnd
  tries
  keptUntil
}`,
  '814f24d329df': `mutation ReturnConversation($conversationId: ID!, $fence: Int!) {
  returnConversation(conversationId: $conversationId, fence: $fence) {
    __typename
    ... on OwnerStepDone {
      conversationId
    }
    ... on OwnershipLost {
      conversationId
    }
  }
}`,
  'd8a06b3784ca': `subscription Routing {
  routing {
    state
    onShift
    offers {
      conversationId
      until
    }
    meant
    colleagues {
      id
      name
      role
      state
      skills
      languages
      capacity
      load
    }
    places {
      conversationId
      site
      state
      operatorId
      offeredUntil
      position
      expectedWaitSeconds
      skills
    }
  }
}`,
  '7ad0fe90635a': `mutation SaveArticle($topic: ID!, $language: Language!, $base: Int!, $text: ArticleTextInput!, $note: String!, $restores: Int) {
  saveArticle(
    topic: $topic
    language: $language
    base: $base
    text: $text
    note: $note
    restores: $restores
  ) {
    ...OpenArticleParts
  }
}

fragment ArticleRevisionParts on ArticleRevision {
  number
  at
  by
  step
  note
  restores
}

fragment ArticleSummaryParts on ArticleSummary {
  topic
  language
  title
  review
  overdue
  live
  revision {
    ...ArticleRevisionParts
  }
}

fragment ArticleTextParts on ArticleText {
  title
  question
  responsible
  words
  related
  forms
  links
  sources
  review
  owner
  body
  easy
}

fragment OpenArticleParts on OpenArticle {
  summary {
    ...ArticleSummaryParts
  }
  text {
    ...ArticleTextParts
  }
  moves
}`,
  '236baff35e0d': `mutation SaveDocument($input: SaveDocumentInput!) {
  saveDocument(input: $input) {
    __typename
    ... on DocumentSaved {
      document {
        ...LibraryDocumentParts
      }
    }
    ... on DocumentOutdated {
      documentId
    }
    ... on AlternativeNeeded {
      documentId
    }
    ... on UploadGone {
      documentId
    }
  }
}

fragment LibraryDocumentParts on LibraryDocument {
  id
  version
  title
  language
  topic
  kind
  bytes
  pages
  validUntil
  readable
  fillable
  accessibility {
    tagged
    title
    language
    text
  }
  savedAt
  savedBy
}`,
  '7a6dff82ccca': `mutation SaveHours($base: Int!, $rules: HoursRulesInput!, $note: String!) {
  saveHours(base: $base, rules: $rules, note: $note) {
    ...OfficeHoursParts
  }
}

fragment HoursRevisionParts on HoursRevision {
  number
  at
  by
  note
  takesBack
}

fragment HoursTextParts on HoursText {
  hu
  huEasy
  en
  de
}

fragment OfficeHoursParts on OfficeHours {
  revision {
    ...HoursRevisionParts
  }
  inForce
  sites {
    key
    name
  }
  points {
    key
    name
  }
  publicHolidays {
    date
    name
  }
  knownYears {
    ...SwappedYearParts
  }
  rules {
    schedules {
      sites
      channels
      points
      windows {
        days
        from
        to
      }
    }
    exceptions {
      kind
      from
      to
      reason {
        ...HoursTextParts
      }
      sites
      channels
      points
    }
    swappedDays {
      ...SwappedYearParts
    }
    holidays {
      add {
        date
        name {
          ...HoursTextParts
        }
      }
      remove
    }
    opensSoonMinutes
    closesSoonMinutes
  }
}

fragment SwappedYearParts on SwappedYear {
  year
  source
  days {
    rest
    worked
  }
}`,
  '8932f82c34e9': `query SearchKnowledge($site: ID!, $query: String!) {
  searchKnowledge(site: $site, query: $query) {
    ...KnowledgeHitParts
  }
}

fragment KnowledgeHitParts on KnowledgeHit {
  topic
  title
  question
  language
}`,
  '9feed67940dd': `mutation SendBackTask($taskId: ID!, $noteId: RequestId!, $text: ShortText!) {
  sendBackTask(taskId: $taskId, noteId: $noteId, text: $text) {
    ...TaskStepParts
  }
}

fragment MeParts on Me {
  id
  name
  role
}

fragment TaskParts on Task {
  id
  state
  wanted
  topic
  language
  createdAt
  dueAt
  askedBy {
    ...MeParts
  }
  claimedBy {
    ...MeParts
  }
  stuck
  notes {
    id
    by {
      ...MeParts
    }
    at
    text
  }
  result
  document {
    id
    version
    title
    language
    kind
    bytes
    pages
    readable
    fillable
  }
  article {
    topic
    language
    number
    title
  }
  endedAt
  conversationId
}

fragment TaskStepParts on TaskStepResult {
  __typename
  ... on TaskStepDone {
    task {
      ...TaskParts
    }
  }
  ... on TaskNotYours {
    taskId
    by {
      ...MeParts
    }
  }
  ... on TaskEnded {
    taskId
    state
  }
  ... on DocumentUnavailable {
    problem
  }
}`,
  '7bc61d6a9d6d': `mutation SendDocument($input: SendDocumentInput!) {
  sendDocument(input: $input) {
    __typename
    ... on MessageStored {
      clientMessageId
      seq
      at
    }
    ... on ConversationEnded {
      conversationId
    }
    ... on OwnershipLost {
      conversationId
    }
    ... on DocumentUnavailable {
      problem
    }
  }
}`,
  'fd7563c579aa': `mutation SendMessage($input: SendMessageInput!) {
  sendMessage(input: $input) {
    __typename
    ... on MessageStored {
      clientMessageId
      seq
      at
    }
    ... on ConversationEnded {
      conversationId
    }
    ... on OwnershipLost {
      conversationId
    }
  }
}`,
  'a7a5583d7683': `mutation SendRealTimeText($input: RealTimeTextInput!) {
  sendRealTimeText(input: $input)
}`,
  'b55cbb0214c2': `query Service($site: ID!, $channel: Channel = CHAT) {
  service(site: $site, channel: $channel) {
    ...ServiceParts
  }
  site(key: $site) {
    languages
    welcome {
      ...WordingParts
    }
    topics {
      key
      name {
        ...WordingParts
      }
    }
  }
}

fragment HoursParts on HoursStatus {
  phase
  reason
  window {
    start
    end
  }
  nextOpening
  validUntil
  sentences {
    language
    easy
    reason
    now
    next
    invitation
    text
  }
}

fragment ServiceParts on Service {
  site
  open
  window {
    start
    end
  }
  hours {
    ...HoursParts
  }
  demonstration
  telephone
  email
  callbacks
  mailAnswers
}

fragment WordingParts on Wording {
  language
  easy
  text
}`,
  '14aeba2ac2ba': `subscription ServiceStatus($site: ID!, $channel: Channel = CHAT) {
  serviceStatus(site: $site, channel: $channel) {
    ...ServiceParts
  }
}

fragment HoursParts on HoursStatus {
  phase
  reason
  window {
    start
    end
  }
  nextOpening
  validUntil
  sentences {
    language
    easy
    reason
    now
    next
    invitation
    text
  }
}

fragment ServiceParts on Service {
  site
  open
  window {
    start
    end
  }
  hours {
    ...HoursParts
  }
  demonstration
  telephone
  email
  callbacks
  mailAnswers
}`,
  '865135c933bd': `mutation SetOperatorState($state: OperatorState!) {
  setOperatorState(state: $state)
}`,
  'add776105223': `mutation SetPreferences($conversationId: ID!, $preferences: [Preference!]!) {
  setPreferences(conversationId: $conversationId, preferences: $preferences)
}`,
  '87f2d7cbdf2f': `mutation SetTyping($conversationId: ID!, $typing: Boolean!) {
  setTyping(conversationId: $conversationId, typing: $typing)
}`,
  '7b6e03d8a09f': `mutation SettleCallback($callbackId: ID!, $fence: Int!, $outcome: CallbackOutcome!) {
  settleCallback(callbackId: $callbackId, fence: $fence, outcome: $outcome) {
    __typename
    ... on CallbackSettled {
      callbackId
    }
    ... on CallbackLost {
      callbackId
    }
  }
}`,
  'a7b0bfc937f0': `mutation StartConversation($input: StartConversationInput!) {
  startConversation(input: $input) {
    __typename
    ... on ConversationStarted {
      conversation {
        ...ConversationParts
      }
    }
    ... on ServiceClosed {
      service {
        ...ServiceParts
      }
    }
    ... on QueueFull {
      waiting
    }
  }
}

fragment ConversationParts on Conversation {
  id
  state
  epoch
  lastSeq
  startedAt
  operator {
    ...OperatorParts
  }
  preferences
  nickname
  reopenableUntil
  leftAt
}

fragment HoursParts on HoursStatus {
  phase
  reason
  window {
    start
    end
  }
  nextOpening
  validUntil
  sentences {
    language
    easy
    reason
    now
    next
    invitation
    text
  }
}

fragment OperatorParts on Operator {
  name
  role
}

fragment ServiceParts on Service {
  site
  open
  window {
    start
    end
  }
  hours {
    ...HoursParts
  }
  demonstration
  telephone
  email
  callbacks
  mailAnswers
}`,
  '7535e506acb7': `query SuggestArticles($text: String!, $easy: Boolean!) {
  suggestArticles(text: $text, easy: $easy) {
    ...KnowledgeArticleParts
  }
}

fragment KnowledgeArticleParts on KnowledgeArticle {
  topic
  title
  question
  language
  responsible
  review
  easy
  body {
    kind
    items {
      text
      href
    }
  }
  related {
    ...KnowledgeHitParts
  }
}

fragment KnowledgeHitParts on KnowledgeHit {
  topic
  title
  question
  language
}`,
  '982a6e605c66': `mutation TakeBackHours($base: Int!, $number: Int!, $note: String!) {
  takeBackHours(base: $base, number: $number, note: $note) {
    ...OfficeHoursParts
  }
}

fragment HoursRevisionParts on HoursRevision {
  number
  at
  by
  note
  takesBack
}

fragment HoursTextParts on HoursText {
  hu
  huEasy
  en
  de
}

fragment OfficeHoursParts on OfficeHours {
  revision {
    ...HoursRevisionParts
  }
  inForce
  sites {
    key
    name
  }
  points {
    key
    name
  }
  publicHolidays {
    date
    name
  }
  knownYears {
    ...SwappedYearParts
  }
  rules {
    schedules {
      sites
      channels
      points
      windows {
        days
        from
        to
      }
    }
    exceptions {
      kind
      from
      to
      reason {
        ...HoursTextParts
      }
      sites
      channels
      points
    }
    swappedDays {
      ...SwappedYearParts
    }
    holidays {
      add {
        date
        name {
          ...HoursTextParts
        }
      }
      remove
    }
    opensSoonMinutes
    closesSoonMinutes
  }
}

fragment SwappedYearParts on SwappedYear {
  year
  source
  days {
    rest
    worked
  }
}`,
  '649fc2ace481': `query TaskTopics {
  topics {
    key
    name
  }
}`,
  'edad4d562844': `subscription Tasks {
  tasks {
    now
    more
    tasks {
      ...TaskParts
    }
  }
}

fragment MeParts on Me {
  id
  name
  role
}

fragment TaskParts on Task {
  id
  state
  wanted
  topic
  language
  createdAt
  dueAt
  askedBy {
    ...MeParts
  }
  claimedBy {
    ...MeParts
  }
  stuck
  notes {
    id
    by {
      ...MeParts
    }
    at
    text
  }
  result
  document {
    id
    version
    title
    language
    kind
    bytes
    pages
    readable
    fillable
  }
  article {
    topic
    language
    number
    title
  }
  endedAt
  conversationId
}`,
  'fa86e5f33073': `mutation TransferConversation($conversationId: ID!, $fence: Int!, $target: TransferTarget!, $note: MessageText) {
  transferConversation(
    conversationId: $conversationId
    fence: $fence
    target: $target
    note: $note
  ) {
    __typename
    ... on OwnerStepDone {
      conversationId
    }
    ... on OwnershipLost {
      conversationId
    }
  }
}`,
  '329ffb88334d': `mutation WithdrawDocument($documentId: ID!) {
  withdrawDocument(documentId: $documentId)
}`,
  '294064b92220': `mutation WithdrawTask($taskId: ID!) {
  withdrawTask(taskId: $taskId) {
    ...TaskStepParts
  }
}

fragment MeParts on Me {
  id
  name
  role
}

fragment TaskParts on Task {
  id
  state
  wanted
  topic
  language
  createdAt
  dueAt
  askedBy {
    ...MeParts
  }
  claimedBy {
    ...MeParts
  }
  stuck
  notes {
    id
    by {
      ...MeParts
    }
    at
    text
  }
  result
  document {
    id
    version
    title
    language
    kind
    bytes
    pages
    readable
    fillable
  }
  article {
    topic
    language
    number
    title
  }
  endedAt
  conversationId
}

fragment TaskStepParts on TaskStepResult {
  __typename
  ... on TaskStepDone {
    task {
      ...TaskParts
    }
  }
  ... on TaskNotYours {
    taskId
    by {
      ...MeParts
    }
  }
  ... on TaskEnded {
    taskId
    state
  }
  ... on DocumentUnavailable {
    problem
  }
}`,
};
