package eu.dpasdk.docs.benchmark.decision;

/** The rule engines, by name. */
enum Engines {
  EASY_RULES {
    @Override
    <F extends FlatFacts> RuleEngine<F> make(RuleTable<F> table) {
      return new EasyRules<>(table);
    }
  },
  EVRETE {
    @Override
    <F extends FlatFacts> RuleEngine<F> make(RuleTable<F> table) {
      return new EvreteRules<>(table);
    }
  },
  DROOLS {
    @Override
    <F extends FlatFacts> RuleEngine<F> make(RuleTable<F> table) {
      return new DroolsRules<>(table);
    }
  },
  CAMUNDA_DMN {
    @Override
    <F extends FlatFacts> RuleEngine<F> make(RuleTable<F> table) {
      return new DmnTables<>(table);
    }
  };

  abstract <F extends FlatFacts> RuleEngine<F> make(RuleTable<F> table);

  /** Makes an engine of this kind ready for each table it is given. */
  RuleEngine.Maker maker() {
    return new RuleEngine.Maker() {
      @Override
      public <F extends FlatFacts> RuleEngine<F> make(RuleTable<F> table) {
        return Engines.this.make(table);
      }
    };
  }
}
