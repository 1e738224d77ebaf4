public import ArgumentParser
public import StoryStorage

extension ImportPreference: ExpressibleByArgument {}
