package dev.katas.runner.model;

/**
 * Stands for an object that nothing is known about but its class, because calling any method of it
 * would run the candidate's code.
 *
 * @param type the class's name
 */
record Foreign(String type) {
  @Override
  public String toString() {
    return "an object of class " + type;
  }
}
